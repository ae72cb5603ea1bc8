/**
 * `npm start`: builds the project and its site, then serves both, with the options of serve.mjs. Ends with npm, however that ends: npm passes
 * on some signals only, and none at all when it is killed.
 *
 * `exec` puts this process in the place of npm's shell, which would keep Ctrl-C to itself, and tells the process id of npm as
 * `--npm=…`. The shell of Windows knows no `exec`: it says so and goes on behind `||`, and npm is not watched there.
 */
import { spawn } from 'node:child_process';

const at = process.argv.findIndex((word) => word.startsWith('--npm='));
const npm = at === -1 ? NaN : Number(process.argv.splice(at, 1)[0].slice('--npm='.length));
let build;

/** Ends the build, with all that it has started. */
function endBuild() {
  try {
    if (build?.exitCode === null) process.kill(process.platform === 'win32' ? build.pid : -build.pid);
  } catch {
    // It has just ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endBuild();
    process.kill(process.pid, signal);
  });
}
if (npm > 0) {
  // Nothing tells a process that its parent has ended, only that it has another one now.
  const look = () => {
    if (process.ppid === npm) return;
    endBuild();
    process.exit(1);
  };
  look();
  setInterval(look, 200).unref();
}

const code = await new Promise((resolve) => {
  build = spawn('npm', ['run', 'site'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own can be ended as a whole.
    detached: process.platform !== 'win32',
    // On Windows npm is a .cmd file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  build.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1));
});
if (code !== 0) process.exit(code);
await import('./serve.mjs');
