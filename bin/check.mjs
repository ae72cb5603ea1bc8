import { readFileSync } from 'node:fs';
import { parse } from '../dist/core/document/parse.js';
import { decode } from '../dist/editor/model/json/decode.js';
import { faults } from '../dist/editor/model/json/faults.js';
import { HIDDEN, place } from '../dist/editor/model/json/place.js';
import { repeated } from '../dist/editor/model/json/repeated.js';

/** `check FILE …`: tells every problem of assessment documents. Returns whether all can be used. */
export function check(files) {
  let sound = true;
  for (const file of files) {
    const { problems, languages } = read(file);
    if (problems) {
      sound = false;
      console.error(plain(`${file}: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`));
      for (const { code, path, message } of problems) {
        console.error(plain(`  ${path ? `${path}: ` : ''}${message} (${code})`));
      }
      for (const line of problems[0].excerpt ?? []) console.error(plain(`    ${line}`));
    } else {
      console.log(plain(`${file}: can be used${languages.length ? `, in ${languages.join(', ')}` : ''}`));
    }
  }
  return sound;
}

/** What a file holds must not move the cursor, color the terminal or turn a line around: such characters are spelled out. */
const plain = (text) =>
  text.replace(HIDDEN, (character) =>
    character === '\t' ? ' ' : `\\u${character.codePointAt(0).toString(16).padStart(4, '0')}`,
  );

const unreadable = (message, excerpt) => ({ problems: [{ code: 'unreadable', path: '', message, excerpt }] });

/** What `parse` says of a file, or the one problem that keeps it from being read. */
function read(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch ({ code, message }) {
    const why = {
      ENOENT: 'is not there. Check its name and folder.',
      ENOTDIR: 'is not there. Check its name and folder.',
      EISDIR: 'is a folder. Name a file in it.',
      EACCES: 'may not be read by you. Ask whoever owns it, or change who may read it.',
      ELOOP: 'is a link that leads to itself. Name the file itself.',
      EPERM: 'may not be read by you. Ask whoever owns it, or change who may read it.',
    };
    return unreadable(why[code] ?? `cannot be opened. ${message}.`);
  }
  const { text, encoding, offset } = decode(bytes);
  if (encoding.startsWith('UTF-') && encoding !== 'UTF-8') {
    return unreadable(`is saved as ${encoding}. Save it as UTF-8.`);
  }
  if (encoding !== 'UTF-8') {
    const { line, column, excerpt } = place(text, offset);
    const where = `perhaps as ${encoding}: see line ${line}, column ${column}`;
    return unreadable(`is not saved as UTF-8, ${where}. Save it as UTF-8.`, excerpt);
  }
  if (!text.trim()) return unreadable('is empty. Begin with { }, or start from a sample.');
  try {
    const document = JSON.parse(text) ?? [];
    const [twice] = repeated(text);
    return twice ? unreadable(...lost(text, twice)) : parse(document);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return unreadable(`cannot be read. ${error.message}`);
    return unreadable(...fault(text));
  }
}

/** That a name stands twice: the message, and the second with a mark. */
function lost(text, { name, first, second }) {
  const { line, column, excerpt } = place(text, second);
  return [
    `has "${name}" twice in one { }, at line ${place(text, first).line} and at line ${line}, column ${column}: only the second would count. Take one out, or rename it.`,
    excerpt,
  ];
}

/** Where JSON stops being JSON: the message, and the line with a mark under the place. */
function fault(text) {
  const [{ offset, what, hint }] = faults(text);
  const { line, column, excerpt } = place(text, offset);
  return [`is not JSON at line ${line}, column ${column}: ${what}.${hint ? ` ${hint}` : ''}`, excerpt];
}
