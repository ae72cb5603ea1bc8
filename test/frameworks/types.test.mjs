/** The tag in each framework's templates: what is right compiles, and each `expect-error` beside it is an error. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder } from './support.mjs';

/** Runs a compiler of the frameworks' own; resolves with what it complains of, a line for each. */
const run = (program, ...options) =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'node_modules', program), ...options],
      { cwd: folder },
      (error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.split('\n').filter((line) => /error/i.test(line));
        resolve(error && !lines.length ? [error.message] : lines);
      },
    );
  });

const TSC = 'typescript/bin/tsc';
const projects = {
  'the DOM': ['plain', TSC],
  'React 19, wrapper and tag': ['react', TSC],
  'React 18, wrapper': ['react18', TSC],
  Solid: ['solid', TSC],
  Vue: ['vue', 'vue-tsc/bin/vue-tsc.js'],
};

describe('types', { concurrency: 2 }, () => {
  for (const [name, [project, compiler]] of Object.entries(projects)) {
    it(name, async () => assert.deepEqual(await run(compiler, '--pretty', 'false', '-p', `types/${project}`), []));
  }

  it('Angular', async () => {
    const complaints = await run('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'types/angular', '--noEmit');
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0], /bad\.ts.*Property 'result' does not exist on type 'AnswerDetail'/);
  });

  it('Svelte', async () => {
    const lines = await run(
      'svelte-check/bin/svelte-check',
      ...['--tsconfig', 'types/svelte/tsconfig.json', '--output', 'machine-verbose'],
    );
    const complaints = lines
      .map((line) => line.slice(line.indexOf(' ') + 1))
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .map(({ filename, start }) => `${filename}:${start.line + 1}`);
    const code = readFileSync(join(folder, 'types/svelte/bad.svelte'), 'utf8').split('\n');
    const wrong = code.flatMap((line, index) =>
      line.startsWith('<readiness') ? [`types/svelte/bad.svelte:${index + 1}`] : [],
    );
    assert.equal(wrong.length, 5);
    assert.deepEqual(complaints, wrong);
  });
});

it('types are there for each framework that package.json names', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8'));
  const named = Object.keys(exports).filter((name) => name.startsWith('./types/'));
  const written = readdirSync(join(folder, '../../dist/types')).filter((name) => name.endsWith('.d.ts'));
  assert.deepEqual(
    named.map((name) => name.replace('./types/', '')).sort(),
    written.map((name) => name.replace('.d.ts', '')).sort(),
  );
});
