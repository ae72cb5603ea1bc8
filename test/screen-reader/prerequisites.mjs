/** What has to be there before a screen reader can run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from '../engines/installed.mjs';

/** Programs and the Debian packages that have them. */
const PROGRAMS = {
  orca: 'orca',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  xdotool: 'xdotool',
  openbox: 'openbox',
  diff: 'diffutils',
};
const FILES = {
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/share/fonts/truetype/liberation': 'fonts-liberation',
  '/usr/lib/python3/dist-packages/pyatspi': 'python3-pyatspi',
};

/** Why it cannot run on this system, whatever is installed; or nothing. */
export function unable() {
  if (process.platform !== 'linux') return 'Orca runs on Linux only';
  if (!existsSync('/proc/self/schedstat')) return 'this kernel does not tell how busy programs are (schedstat)';
  if (process.getuid() === 0 && !userBesideRoot())
    return 'a screen reader does not run as root, and there is no user “nobody”';
}

/** What has to be installed first, or nothing. */
export function missing(browsers) {
  const absent = [
    ...Object.entries(PROGRAMS).map(([name, debian]) => [onPath(name), debian]),
    ...Object.entries(FILES).map(([path, debian]) => [existsSync(path), debian]),
    ...browsers.map(({ find, debian }) => [find(), debian]),
  ]
    .filter(([found]) => !found)
    .map(([, debian]) => debian);
  if (absent.length > 0) return `packages are missing: apt-get install ${absent.join(' ')}`;
}

/** Whom to run as: `{uid, gid}`; empty for the one who runs this, who is not root. */
export const userToRunAs = () => (process.getuid() === 0 ? userBesideRoot() : {});

function userBesideRoot() {
  const [uid, gid] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, 'nobody']).stdout || NaN));
  return uid > 0 ? { uid, gid } : undefined;
}
