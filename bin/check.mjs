import { readFileSync } from 'node:fs';
import { parse } from '../dist/core/document/parse.js';

/** `check FILE …`: tells every problem of assessment documents. Returns whether all can be used. */
export function check(files) {
  let sound = true;
  for (const file of files) {
    const { problems, languages } = read(file);
    if (problems) {
      sound = false;
      console.error(`${file}: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`);
      for (const { code, path, message } of problems) console.error(`  ${path ? `${path}: ` : ''}${message} (${code})`);
    } else {
      console.log(`${file}: can be used${languages.length ? `, in ${languages.join(', ')}` : ''}`);
    }
  }
  return sound;
}

/** What `parse` says of a file, or the one problem that keeps it from being read. */
function read(file) {
  try {
    // Editors on Windows begin files with a mark that JSON does not allow.
    return parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const message = error instanceof SyntaxError ? `must be JSON. ${error.message}` : error.message;
    return { problems: [{ code: 'unreadable', path: '', message }] };
  }
}
