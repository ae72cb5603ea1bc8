#!/usr/bin/env node
/** The command: checks documents, and prepares the files for a site. */
import { check } from './check.mjs';
import { host } from './host.mjs';

const USAGE = `Usage: readiness-assessment check FILE [FILE …]
       readiness-assessment host ADDRESS FOLDER

check   Checks assessment documents (JSON) and tells every problem with its path and how to mend it.
host    Puts all that a site needs into FOLDER, to be served at ADDRESS: the script and its parts, the page for
        frames with its oEmbed document, and the hashes for integrity attributes.

Exits 0 when all went well, 1 when something is to be mended, 2 when it does not understand the command.`;

const commands = {
  check: (files) => files.length > 0 && (() => check(files)),
  host: (words) => words.length === 2 && (() => host(...words)),
};

const [name, ...words] = process.argv.slice(2);
const run = Object.hasOwn(commands, name ?? '') && commands[name](words);
if (name === '--help' || name === '-h') console.log(USAGE);
else if (run) process.exitCode = run() ? 0 : 1;
else {
  console.error(USAGE);
  process.exitCode = 2;
}
