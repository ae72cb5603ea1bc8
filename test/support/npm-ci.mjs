import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs a folder that has a package.json and lock file of its own, unless that very lock file is installed already.
 * Returns whether the packages are there; npm's own words are shown only when it fails and `quiet` is not set.
 */
export function npmCi(folder, { quiet = false } = {}) {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.installed-lock.json');
  if (read(stamp) === wanted) return true;
  // With npm's own patience a machine without network would wait for more than a minute.
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...patience],
    {
      cwd: folder,
      encoding: 'utf8',
      // On Windows npm is a .cmd file, which only a shell starts.
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    if (!quiet) console.error(`${stdout ?? ''}${stderr ?? ''}`);
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
