/** `npm start`: whoever ends npm has ended all that it started. In a copy, because a build would remove `dist/`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { start } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

const folders = [];
/** A project with our demo, our way to start it, and a build of its own. */
const project = (build) => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  folders.push(folder);
  cpSync(join(root, 'demo'), join(folder, 'demo'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'build.mjs'), build);
  writeFileSync(
    join(folder, 'package.json'),
    // As in ours, a shell stays while a part of the build runs.
    JSON.stringify({ type: 'module', scripts: { start, site: 'node build.mjs && node --version' } }),
  );
  return folder;
};
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Ids of processes that a failed test would leave behind. */
const pids = new Set();
afterEach(() => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, as it should have.
    }
  }
  pids.clear();
});

/** Starts a command in a folder; resolves when it prints what is looked for, with that and the command's process. */
const run = async (command, args, cwd, wanted) => {
  // A group of its own: a signal for the command reaches nothing else.
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  pids.add(-child.pid);
  const exited = once(child, 'exit');
  // Whatever it has started holds on to its output, up to the last process of it.
  const closed = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const found = wanted.exec(line);
    if (!found) continue;
    child.stdout.resume();
    return { child, exited, closed, found };
  }
  throw new Error(`${command} has ended without a word of ${wanted}`);
};
const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL']) {
  describe(`${signal} for npm`, { skip: process.platform === 'win32' && 'Windows has no signals' }, () => {
    it('ends the server', { timeout: 60_000 }, async () => {
      const { child, closed, found } = await run('npm', ['start'], project(''), /Demo: (http\S+)/);
      assert.equal(await answers(found[1]), true);
      child.kill(signal);
      await closed;
      assert.equal(await answers(found[1]), false);
    });

    it('ends the build', { timeout: 60_000 }, async () => {
      const folder = project('setInterval(() => {}, 1000); console.log(`building: ${process.pid}`);');
      const { child, closed, found } = await run('npm', ['start'], folder, /building: (\d+)/);
      pids.add(Number(found[1]));
      child.kill(signal);
      await closed;
    });
  });
}

it('the server alone outlives the shell that starts it', { timeout: 60_000 }, async () => {
  const script = 'node demo/serve.mjs & echo "server: $!"';
  const { exited, found, child } = await run('sh', ['-c', script], root, /Demo: (http\S+)/);
  await exited;
  assert.equal(await answers(found[1]), true);
  process.kill(-child.pid, 'SIGTERM');
});

it('a build that fails is not served', { timeout: 60_000 }, async () => {
  const { exited } = await run('npm', ['start'], project('console.log("bad"); process.exitCode = 3;'), /bad/);
  assert.deepEqual(await exited, [3, null]);
});

it('serves the site that it has made, beside the demo, and nothing else', { timeout: 60_000 }, async () => {
  const folder = project(`
    import { mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('_site/docs', { recursive: true });
    for (const name of ['index.html', 'site.css', 'docs/page.html']) writeFileSync('_site/' + name, '/* ' + name + ' */');`);
  const { child, closed, found } = await run('npm', ['start'], folder, /Documentation: (http\S+)/);
  const text = async (path) => (await fetch(found[1] + path)).text();
  assert.match(await text(''), /index\.html/);
  assert.match(await text('site.css'), /site\.css/);
  assert.match(await text('docs/page.html'), /docs\/page\.html/);
  assert.match(await text('demo/'), /<readiness-assessment/);
  for (const path of ['package.json', 'build.mjs', 'docs/..%2f..%2fpackage.json', '_site/index.html'])
    assert.equal(await answers(found[1] + path), false, path);
  child.kill('SIGTERM');
  await closed;
});
