import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** A place where a text is not JSON. */
export interface Fault {
  readonly offset: number;
  /** What is wrong, in a few words that fit into a sentence: “comma before the end”. */
  readonly what: string;
  /** How to fix it, in a sentence; empty where that cannot be told. */
  readonly hint: string;
}

/** How to fix what is often wrong, by what stands at the fault or just before it. */
const HINTS: readonly (readonly [here: RegExp, before: RegExp, hint: string])[] = [
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
const WITHIN: Readonly<Record<string, string>> = {
  'unexpected end of string': 'Close the text with ", on the same line; for a new line in it, write \\n.',
  'invalid escape character': 'For a backslash in a text, write two: \\\\.',
  'invalid character': 'For a tab in a text, write \\t, and leave other unseen characters out.',
  'end of file expected': 'One { } is all that a file holds: take out what follows, or a bracket that is one too many.',
};

/** What a text in quotes cannot hold, by the parser's words: it names the text alone. */
const WRONG: Readonly<Record<string, RegExp>> = {
  // A backslash that begins none of the escapes of JSON.
  'invalid escape character': /(?<=^([^\\]|\\["\\/bfnrt]|\\u[\da-f]{4})*)\\(?!["\\/bfnrt]|u[\da-f]{4})/i,
  'invalid character': /[\0-\x1f]/,
};

function faultAt(text: string, { error, offset, length }: ParseError): Fault {
  const what = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  // Far more than any hint looks at, and not the whole text for each of a thousand faults.
  const before = text.slice(Math.max(0, offset - 2000), offset).trimEnd();
  const rest = text.slice(offset, offset + 2000).trimStart();
  const found = HINTS.find(([here, left]) => here.test(rest) && left.test(before || '.'));
  if (found && found === HINTS[1]) {
    const comma = text.lastIndexOf(',', offset);
    return { offset: comma, what: 'comma before the end', hint: found[2] };
  }
  const wrong = WRONG[what];
  const within = wrong ? Math.max(text.slice(offset, offset + length).search(wrong), 0) : 0;
  return { offset: offset + within, what, hint: WITHIN[what] ?? found?.[2] ?? '' };
}

/** How many are looked at; one unclosed quote can make thousands. */
const MOST = 200;

/**
 * Where a text stops being JSON, first to last. After the first, only those that are faults of their own: the first of a line, with
 * something to do about it. The others mostly follow from it. At least one: ask only about what `JSON.parse` refuses.
 */
export function faults(text: string): readonly [Fault, ...Fault[]] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first, ...others] = errors.slice(0, MOST);
  // A tolerant parser may pass over what the strict one refuses.
  if (!first) return [{ offset: text.length, what: 'invalid symbol', hint: '' }];
  const told: [Fault, ...Fault[]] = [faultAt(text, first)];
  let end = first.offset + first.length;
  for (const error of others) {
    const fault = faultAt(text, error);
    const last = told.at(-1)!;
    const between = text.slice(Math.min(end, fault.offset), fault.offset).match(/\r\n?|\n/g)?.length ?? 0;
    // A text that is not closed also spoils the line after it.
    const lines = last.what === 'unexpected end of string' ? 2 : 1;
    if (between < lines || !fault.hint) continue;
    told.push(fault);
    end = error.offset + error.length;
  }
  return told;
}
