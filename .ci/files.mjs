/** Writes the page for frames and the hashes into dist/; with BASE_ADDRESS set, the page's oEmbed document too. */
import { fileURLToPath } from 'node:url';
import { folderAddress, writeFiles } from '../bin/files.mjs';

const { BASE_ADDRESS } = process.env;
writeFiles(fileURLToPath(new URL('../dist/', import.meta.url)), BASE_ADDRESS && folderAddress(BASE_ADDRESS));
