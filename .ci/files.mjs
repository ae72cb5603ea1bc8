/** Writes the pages for frames and for editing and the hashes into dist/; with BASE_ADDRESS set, the page's oEmbed document too. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editorPage, folderAddress, writeFiles } from '../bin/files.mjs';

const { BASE_ADDRESS } = process.env;
const dist = new URL('../dist/', import.meta.url);

writeFiles(fileURLToPath(dist), BASE_ADDRESS && folderAddress(BASE_ADDRESS));
writeFileSync(new URL('editor.html', dist), editorPage('../demo/samples/'));
