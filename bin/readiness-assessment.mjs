#!/usr/bin/env node
/** The command: checks documents, and prepares the files for a site. */
import { existsSync } from 'node:fs';

const USAGE = `Usage: readiness-assessment check FILE [FILE …]
       readiness-assessment host URL FOLDER

check   Checks assessment documents (JSON) and lists every problem with its place and how to fix it.
host    Puts all files that a website needs into FOLDER, to be served at URL: the scripts, the page for frames with
        its oEmbed document, the editor (editor.html), and the hashes for integrity attributes.

Exits with 0 when all went well, 1 when there is something to fix, 2 when the command is not understood.`;

/** Both read what the build makes, so they are imported only when they are run. */
const commands = {
  check: (files) => files.length > 0 && (async () => (await import('./check.mjs')).check(files)),
  host: (words) => words.length === 2 && (async () => (await import('./host.mjs')).host(...words)),
};

const [name, ...words] = process.argv.slice(2);
const run = Object.hasOwn(commands, name ?? '') && commands[name](words);
if (name === '--help' || name === '-h') console.log(USAGE);
else if (!run) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!existsSync(new URL('../dist/integrity.json', import.meta.url))) {
  console.error('Nothing is built here yet. Run this first, in the folder of the project: npm ci && npm run build');
  process.exitCode = 1;
} else process.exitCode = (await run()) ? 0 : 1;
