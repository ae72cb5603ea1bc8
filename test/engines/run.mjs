/**
 * Runs the browser tests in Chromium, Firefox and WebKit, one after another, or only in those named:
 *   node test/engines/run.mjs [chromium] [firefox] [webkit] [options of the test runner, such as --files]
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../support/npm-ci.mjs';
import { firefox, miniBrowser, onPath } from './installed.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const runner = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

const engines = {
  chromium: () => test('test/chromium.config.mjs'),

  firefox() {
    if (!firefox()) return missing('Firefox', 'firefox-esr');
    return test('test/engines/firefox.config.mjs');
  },

  async webkit() {
    if (!onPath('WebKitWebDriver') || !miniBrowser()) return missing('WebKit', 'webkit2gtk-driver');
    if (!onPath('xvfb-run')) return missing('xvfb-run', 'xvfb');
    if (!onPath('xauth')) return missing('xauth', 'xauth');
    if (!npmCi(here)) return false;
    const driver = await startWebKitDriver();
    running.add(driver.stop);
    try {
      return await test('test/engines/webkit.config.mjs', { WEBKIT_DRIVER_PORT: String(driver.port) });
    } finally {
      running.delete(driver.stop);
      driver.stop();
    }
  },
};

/** What has to be ended when this process is: each entry ends one thing. */
const running = new Set();
let interrupted = false;
function interrupt() {
  interrupted = true;
  process.exitCode = 1;
  running.forEach((stop) => stop());
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
process.once('exit', () => running.forEach((stop) => stop()));

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const named = firstOption === -1 ? words : words.slice(0, firstOption);
const options = words.slice(named.length);
const unknown = named.find((name) => !Object.hasOwn(engines, name));
if (unknown) {
  console.error(`No engine is called ${unknown}: there are ${Object.keys(engines).join(', ')}.`);
  process.exit(1);
}

for (const engine of named.length > 0 ? named : Object.keys(engines)) {
  if (interrupted) break;
  try {
    if (!(await engines[engine]())) process.exitCode = 1;
  } catch (error) {
    console.error(`${engine} did not run: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Runs the test runner; whether every test passed. */
function test(config, env) {
  const child = spawn(process.execPath, [runner, '--config', config, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // The runner closes its browser on this signal only; on others it would start it anew.
  const stop = () => child.kill('SIGINT');
  running.add(stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      running.delete(stop);
      resolve(code === 0);
    });
  });
}

function missing(what, aptPackage) {
  console.error(`${what} is not installed: apt-get install ${aptPackage}`);
  return false;
}
