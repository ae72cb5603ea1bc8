/**
 * `npm run release`: the files for a site as a zip, for people without Node. They unpack it, upload the folder, and open
 * `start.html` there, which shows what to paste. The same build makes the same zip.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { editorFiles, scripts } from '../bin/files.mjs';
import { startPage } from './start-page.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const files = Object.fromEntries([
  ...[...scripts(dist), 'LICENSES.txt', 'embed.html', 'integrity.json'].map((file) => [
    file,
    readFileSync(join(dist, file)),
  ]),
  ...editorFiles(dist),
  ['start.html', Buffer.from(startPage(dist, version))],
]);
// Zips hold local times from 1980 on; one that is always the same keeps the bytes the same.
const zip = zipSync({ [name]: { [version]: files } }, { level: 9, mtime: new Date(2000, 0, 1) });

// Not the name of the WordPress plugin, which a release has beside it.
const [out = `${name}-files-${version}.zip`] = process.argv.slice(2);
writeFileSync(out, zip);
console.log(`${out}: ${Object.keys(files).length} files, ${Math.round(zip.length / 1000)} kB`);
