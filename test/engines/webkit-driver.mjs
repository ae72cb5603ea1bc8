import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Starts WebKitWebDriver on a free port, on a virtual screen. `stop` ends it with everything it has started. */
export async function startWebKitDriver() {
  const port = await freePort();
  // xvfb-run does not clear its temporary files up when it is killed.
  const temporary = mkdtempSync(join(tmpdir(), 'webkit-driver-'));
  const screen = ['-a', '-s', '-screen 0 1280x1024x24'];
  const driver = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    // A process group of its own: killing xvfb-run alone would leave the driver and the browser running.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary },
  });
  let ended = false;
  driver.once('error', () => (ended = true));
  driver.once('exit', () => (ended = true));

  function stop() {
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // The group has ended already.
    }
    rmSync(temporary, { recursive: true, force: true });
  }

  const deadline = Date.now() + 30_000;
  while (!(await answers(port))) {
    if (ended || Date.now() > deadline) {
      stop();
      throw new Error('WebKitWebDriver did not start.');
    }
    await delay(100);
  }
  return { port, stop };
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
