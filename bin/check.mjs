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
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
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
  const { text, problem } = decode(bytes);
  if (problem) return unreadable(...problem);
  if (!text.trim()) return unreadable('is empty. Begin with { }, or start from a sample.');
  try {
    const document = JSON.parse(text) ?? [];
    const twice = repeated(text);
    return twice ? unreadable(...twice) : parse(document);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return unreadable(`cannot be read. ${error.message}`);
    return unreadable(...fault(text));
  }
}

/** JSON may name a thing twice, and then the first is lost without a word: the message, and the second with a mark. */
function repeated(text) {
  const find = ({ type, children = [] }) => {
    const names = new Map();
    for (const child of children) {
      const [name] = type === 'object' ? child.children : [];
      if (name && names.has(name.value)) return [names.get(name.value), name];
      if (name) names.set(name.value, name);
      const within = find(child);
      if (within) return within;
    }
  };
  const [first, second] = find(parseTree(text)) ?? [];
  if (!second) return;
  const { line, column, excerpt } = place(text, second.offset);
  return [
    `has "${second.value}" twice in one { }, at line ${place(text, first.offset).line} and at line ${line}, column ${column}: only the second would count. Take one out, or rename it.`,
    excerpt,
  ];
}

/** A file as text, or the problem: in which encoding it was saved instead, with the place where that shows. */
function decode(bytes) {
  // Either has a mark at its start, or zeros between its first letters.
  const start = bytes.subarray(0, 4).toString('latin1');
  const wide = /^(\xff\xfe\0\0|\0\0\xfe\xff|[^\0]\0\0\0|\0\0\0)/.test(start)
    ? 'UTF-32'
    : /^(\xff\xfe|\xfe\xff|\0[^\0]|[^\0]\0)/.test(start) && 'UTF-16';
  if (wide) return { problem: [`is saved as ${wide}. Save it as UTF-8.`] };
  try {
    // Editors on Windows begin files with a mark that JSON does not allow; this leaves it out.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Each byte is a character there.
    const lines = bytes.toString('latin1').split(/(?<=\r\n?|\n)/);
    const wrong = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
    const before = lines.slice(0, wrong).join('').length;
    const within = [...lines[wrong]].findIndex(
      (letter, at) => letter > '\x7f' && !isUtf8(Buffer.from(lines[wrong].slice(0, at + 1), 'latin1')),
    );
    const { line, column, excerpt } = place(text, before + within);
    const where = `perhaps as Windows-1252: see line ${line}, column ${column}`;
    return { problem: [`is not saved as UTF-8, ${where}. Save it as UTF-8.`, excerpt] };
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

/** How to fix what is often wrong, by what stands at the fault or just before it. */
const HINTS = [
  [/^[“”„«»‘’‚]/, /./, 'Write straight quotes: ".'],
  [/^[\]}]/, /,$/, 'Take this comma out.'],
  [/^(\/[/*]|#)/, /./, 'JSON has no comments. Take them out, or write them into a field like "x-note".'],
  [/^</, /./, 'This is markup, not JSON. Is it the right file?'],
  [/^'/, /./, 'Write double quotes: ".'],
  [/^[\w$-]+\s*:/, /./, 'Write the name in double quotes: ".'],
  [/^["{[\w-]/, /["\]}\w]$/, 'A comma or a colon is missing before it.'],
  [/^[A-Za-z]/, /[:,[]$/, 'Write a number, a text in double quotes, true, false or null.'],
  [/^$/, /./, 'The end is missing: close all { and [.'],
];

/** What is wrong inside a text in quotes, by the parser's words. */
const WITHIN = {
  'unexpected end of string': 'Close the text with ", on the same line; for a new line in it, write \\n.',
  'invalid escape character': 'For a backslash in a text, write two: \\\\.',
  'invalid character': 'For a tab in a text, write \\t, and leave other unseen characters out.',
  'end of file expected': 'One { } is all that a file holds: take out what follows, or a bracket that is one too many.',
};

/** Where JSON stops being JSON: the message, and the line with a mark under the place. */
function fault(text) {
  const errors = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [{ error, offset, length }] = errors.length ? errors : [{ error: 1, offset: text.length, length: 0 }];
  const what = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const before = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset).trimStart();
  const found = HINTS.find(([here, left]) => here.test(rest) && left.test(before || '.'));
  const comma = found?.[0].test(']') && found[1].test(',');
  const within = WRONG[what] ? Math.max(text.slice(offset, offset + length).search(WRONG[what]), 0) : 0;
  const { line, column, excerpt } = place(text, comma ? before.length - 1 : offset + within);
  const hint = WITHIN[what] ?? found?.[2];
  return [
    `is not JSON at line ${line}, column ${column}: ${comma ? 'comma before the end' : what}.${hint ? ` ${hint}` : ''}`,
    excerpt,
  ];
}

/** What a text in quotes cannot hold, by the parser's words: it names the text alone. */
const WRONG = {
  // A backslash that begins none of the escapes of JSON.
  'invalid escape character': /(?<=^([^\\]|\\["\\/bfnrt]|\\u[\da-f]{4})*)\\(?!["\\/bfnrt]|u[\da-f]{4})/i,
  'invalid character': /[\0-\x1f]/,
};

/** A place in a text: its line and column, and the line with a mark under it. A long one is shown around the place. */
function place(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const column = lines.at(-1).length + 1;
  const [rest] = text.slice(offset).split(/\r\n?|\n/, 1);
  const from = Math.max(0, column - 41);
  // One sign for each, so that the mark stands right.
  const shown = (lines.at(-1) + rest)
    .slice(from, from + 80)
    .replaceAll('\t', ' ')
    .replace(HIDDEN, '\ufffd');
  const mark = `${' '.repeat(column - 1 - from + (from ? 1 : 0))}^`;
  return { line: lines.length, column, excerpt: [`${from ? '…' : ''}${shown}`, mark] };
}
