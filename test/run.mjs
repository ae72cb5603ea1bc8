/**
 * `npm test`: builds, then tries the source in a browser and what was built, the one even when the other fails. The last
 * lines tell what failed, how long it all took, and the sum.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { failuresIn, sumOf } from './support/sum.mjs';

/** More names than this would hide the sum. */
const NAMES = 20;

const start = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const took = [];
const failures = [];
const total = { passed: 0, failed: 0 };
let child;

// Ctrl-C reaches all of them by itself; other signals reach this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    child?.kill('SIGTERM');
    failures.push(`stopped by ${signal}`);
    total.failed += 1;
    finish();
  });
}

if (await step('build')) {
  await step('test:unit');
  await step('test:contract');
}
finish();

/** Runs a script of package.json, and shows what it prints while it runs. Whether it is fine. */
async function step(name) {
  const since = Date.now();
  let output = '';
  child = spawn('npm', ['run', name], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['inherit', 'pipe', 'inherit'],
    // What they print goes through this process, so they do not see the terminal that it ends in.
    env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
    // On Windows npm is a .cmd file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  took.push(`${name} ${seconds(since)}`);
  const { passed, failed } = sumOf(output);
  total.passed += passed;
  total.failed += failed;
  failures.push(...failuresIn(output));
  if (code === 0) return true;
  // As when the build, or too little coverage, is what fails.
  if (failed === 0) {
    total.failed += 1;
    failures.push(`npm run ${name}`);
  }
  return false;
}

function finish() {
  const lines = failures.slice(0, NAMES).map((name) => `  ${name}`);
  if (failures.length > NAMES) lines.push(`  and ${failures.length - NAMES} more`);
  if (lines.length > 0) console.log(['\nFailed:', ...lines].join('\n'));
  console.log(`\n${took.join(', ')}: ${seconds(start)} in all`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
