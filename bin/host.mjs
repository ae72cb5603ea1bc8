import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFiles, folderAddress, pageTags, scripts, writeFiles } from './files.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What systems say of a folder that cannot be written, in words. */
const REFUSED = {
  ENOTDIR: 'lies in a file, and not in a folder. Choose another place.',
  ELOOP: 'lies behind a link that leads to itself. Choose another place.',
  EACCES: 'may not be written by you. Choose another place, or change who may write there.',
  EPERM: 'may not be written by you. Choose another place, or change who may write there.',
  EROFS: 'is on a disk that cannot be written. Choose another place.',
  ENOSPC: 'is on a disk that is full. Make room, and run this again.',
};

/**
 * `host URL FOLDER`: puts all that a site needs into a folder, made for the URL where it will be served. Files of
 * another version or for another URL stay, and so do links: pages name these files with their hashes, and a changed one
 * would leave them blank. Returns whether it could.
 */
export function host(address, folder) {
  const made = mkdtempSync(join(tmpdir(), 'readiness-host-'));
  try {
    const base = folderAddress(address);
    if (!folder)
      throw new Error('No folder is named. Write where the files are to go, such as ./readiness-assessment.');
    for (const name of [...scripts(dist), 'LICENSES.txt']) copyFileSync(join(dist, name), join(made, name));
    writeFiles(made, base);
    for (const [name, bytes] of editorFiles(dist)) writeFileSync(join(made, name), bytes);
    const names = readdirSync(made);
    // With a slash at its end, the system looks behind a link.
    const itself = lstatSync(folder.replace(/(?<=.)[\\/]+$/, ''), { throwIfNoEntry: false });
    if (itself && !itself.isDirectory()) {
      throw new Error(
        itself.isSymbolicLink()
          ? `${folder} is a link, so nothing is written: what it leads to may be in use. Name that folder itself.`
          : `${folder} is a file. Choose a new folder.`,
      );
    }
    for (const name of names) {
      const there = lstatSync(join(folder, name), { throwIfNoEntry: false });
      if (there && !there.isFile()) {
        throw new Error(
          `${join(folder, name)} is a link or a folder, so nothing is written. Take it away, or choose a new folder.`,
        );
      }
      if (there && !readFileSync(join(folder, name)).equals(readFileSync(join(made, name)))) {
        throw new Error(
          `${folder} holds another version, or files for another URL (${name} differs). Choose a new folder for each version.`,
        );
      }
    }
    mkdirSync(folder, { recursive: true });
    for (const name of names) copyFileSync(join(made, name), join(folder, name));
    console.log(`${folder} is ready to be served at ${base}

On a page:      ${pageTags(made, base)}
In a frame:     ${base}embed.html
The team tool:  ${pageTags(made, base, 'readiness-team')}
In a frame:     ${base}embed.html?view=team
The editor:     ${base}editor.html
Headers:        Content-Security-Policy: frame-ancestors 'self' https://www.example.org   (for embed.html: who may frame it)
                Access-Control-Allow-Origin: *   (for the scripts, when pages of other sites use them)
                X-Content-Type-Options: nosniff
                Cache-Control: public, max-age=31536000, immutable   (for the scripts)
Hashes:         ${join(folder, 'integrity.json')}`);
    return true;
  } catch ({ code, message }) {
    console.error(code in REFUSED ? `${folder} ${REFUSED[code]}` : message);
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
