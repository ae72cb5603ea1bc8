#!/usr/bin/env node
/** `readiness-assessment check FILE …`: tells every problem of assessment documents; exits 1 when there is one. */
import { readFileSync } from 'node:fs';
import { parse } from '../dist/core/parse.js';

const USAGE = `Usage: readiness-assessment check FILE [FILE …]

Checks assessment documents (JSON) and tells every problem with its path and how to mend it.
Exits 0 when all can be used, 1 when one cannot, 2 when it does not understand the command.`;

const [command, ...files] = process.argv.slice(2);
if (command === '--help' || command === '-h') {
  console.log(USAGE);
} else if (command !== 'check' || !files.length) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const file of files) {
    const { problems, languages } = check(file);
    if (problems) {
      process.exitCode = 1;
      console.error(`${file}: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`);
      for (const { code, path, message } of problems) console.error(`  ${path ? `${path}: ` : ''}${message} (${code})`);
    } else {
      console.log(`${file}: can be used${languages.length ? `, in ${languages.join(', ')}` : ''}`);
    }
  }
}

/** What `parse` says of a file, or the one problem that keeps it from being read. */
function check(file) {
  try {
    // Editors on Windows begin files with a mark that JSON does not allow.
    return parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const message = error instanceof SyntaxError ? `must be JSON. ${error.message}` : error.message;
    return { problems: [{ code: 'unreadable', path: '', message }] };
  }
}
