import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderAddress, integrity, scripts, writeFiles } from './files.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * `host ADDRESS FOLDER`: puts all that a site needs into a folder, made for the address where it will be served. Returns
 * whether it could.
 */
export function host(address, folder) {
  try {
    const base = folderAddress(address);
    // Pages name these files with their hashes: another version under the same address would leave them blank.
    const changed = scripts(dist).filter((name) => {
      const there = join(folder, name);
      return existsSync(there) && !readFileSync(there).equals(readFileSync(join(dist, name)));
    });
    if (changed.length) {
      throw new Error(`${folder} holds another version (${changed[0]} differs). Choose a new folder for each version.`);
    }
    mkdirSync(folder, { recursive: true });
    for (const name of [...scripts(dist), 'LICENSES.txt']) copyFileSync(join(dist, name), join(folder, name));
    writeFiles(folder, base);
    const hash = integrity(folder).files['readiness-assessment.js'];
    console.log(`${folder} is ready to be served at ${base}

On a page:      <script type="module" src="${base}readiness-assessment.js" integrity="${hash}" crossorigin="anonymous"></script><readiness-assessment></readiness-assessment>
In a frame:     ${base}embed.html
Hashes:         ${join(folder, 'integrity.json')}`);
    return true;
  } catch ({ message }) {
    console.error(message);
    return false;
  }
}
