import { readFileSync } from 'node:fs';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { parse } from '../dist/core/document/parse.js';

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
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) =>
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
      EPERM: 'may not be read by you. Ask whoever owns it, or change who may read it.',
    };
    return unreadable(why[code] ?? `cannot be opened. ${message}.`);
  }
  const text = decode(bytes);
  if (text.problem) return unreadable(text.problem);
  if (!text.utf8.trim()) return unreadable('is empty. Begin with { }, or start from a sample.');
  try {
    return parse(JSON.parse(text.utf8));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return unreadable(`cannot be read. ${error.message}`);
    return unreadable(...fault(text.utf8));
  }
}

/** A file as text, or in which encoding it was saved instead. */
function decode(bytes) {
  // UTF-16 has a mark at its start, or a zero in every other byte.
  const utf16 = /^(\xff\xfe|\xfe\xff|\0[^\0]|[^\0]\0)/.test(bytes.subarray(0, 2).toString('latin1'));
  if (utf16) return { problem: 'is saved as UTF-16. Save it as UTF-8.' };
  try {
    // Editors on Windows begin files with a mark that JSON does not allow; this leaves it out.
    return { utf8: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return { problem: `is not saved as UTF-8, perhaps as Windows-1252 (line ${line}). Save it as UTF-8.` };
  }
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How to mend what is often wrong, by what stands at the fault or just before it. */
const HINTS = [
  [/[“”„«»‘’‚]/, /./, 'Write straight quotes: ".'],
  [/[\]}]/, /,$/, 'Take the comma before it out.'],
  [/\/[/*]|#/, /./, 'JSON takes no comments: take them out, or write them into a field like "x-note".'],
  [/'/, /./, 'Write double quotes: ".'],
  [/["{[\w-]/, /["\]}\w]$/, 'A comma or a colon is missing before it.'],
  [/^$/, /./, 'The end is missing: close all { and [.'],
];

/** Where JSON stops being JSON: the message, and the line with a mark under the place. */
function fault(text) {
  const errors = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [{ error, offset }] = errors.length ? errors : [{ error: 1, offset: text.length }];
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const rest = text.slice(offset);
  const at = /^(\/[/*]|.?)/.exec(rest.trimStart())[0];
  const [, , hint] = HINTS.find(([here, left]) => here.test(at) && left.test(before.trimEnd() || '.')) ?? [];
  const what = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const message = `is no JSON at line ${line}, column ${column}: ${what}.${hint ? ` ${hint}` : ''}`;
  // A long line is shown around the place.
  const whole = text.split('\n')[line - 1].replace(/\r$/, '');
  const from = Math.max(0, column - 41);
  const shown = whole.slice(from, from + 80).replaceAll('\t', ' ');
  return [message, [`${from ? '…' : ''}${shown}`, `${' '.repeat(column - 1 - from + (from ? 1 : 0))}^`]];
}
