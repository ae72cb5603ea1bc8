import { getNodeValue, parseTree } from 'jsonc-parser';
import { jsonrepair } from 'jsonrepair';
import { decode, type Decoded } from './decode.js';
import { faults } from './faults.js';
import { place, type Place } from './place.js';
import { repeated } from './repeated.js';
import { unwrap } from './unwrap.js';

/** Something in a text that keeps it from being JSON, or that would get lost. */
export interface TextProblem extends Place {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to fix it, in a sentence; empty where that cannot be told. */
  readonly hint: string;
}

/** What a text comes to. */
export interface ReadText {
  /** What could be read or saved of it; undefined when nothing could. */
  readonly value: unknown;
  /** In the order of the text, no more than can be read. */
  readonly problems: readonly TextProblem[];
  /** Whether the value was got out of something that is not JSON, so that it should be looked over. */
  readonly mended: boolean;
}

/** Characters that are read at most: ten times what a document may have. */
const LARGEST = 5_000_000;
/** Problems that are told at most. */
const MOST = 20;

const atStart = (message: string, hint: string, text = ''): TextProblem => ({ ...place(text, 0), message, hint });
const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A backslash that begins no escape is one that somebody meant: two, in JSON. */
const withBackslashes = (text: string): string =>
  text.replace(/\\([\s\S]?)/g, (all, next: string) => (/^["'\\/bfnrtu\r\n]$/.test(next) ? all : `\\${all}`));
/** Comments of the shell, which `jsonrepair` does not know. */
const withoutHashes = (text: string): string => text.replace(/^[ \t]*#.*$/gm, '');

/** The object that can be saved of a text that is not JSON; undefined when there is none. */
function salvage(text: string): unknown {
  for (const attempt of [withBackslashes(text), withoutHashes(withBackslashes(text))]) {
    try {
      const value: unknown = JSON.parse(jsonrepair(attempt));
      if (isObject(value)) return value;
    } catch {
      // The next attempt, or what a parser makes of it that passes over whatever it does not understand.
    }
  }
  const tree = parseTree(text);
  const value: unknown = tree && getNodeValue(tree);
  return isObject(value) && Object.keys(value as object).length ? value : undefined;
}

/** What is to be said of how a file was saved or what its text stands in. */
function aroundIt({ text, encoding, offset }: Decoded, wrapping: string): TextProblem[] {
  const told: TextProblem[] = [];
  if (encoding === 'UTF-16') told.push(atStart('The file is saved as UTF-16.', 'Save it as UTF-8.', text!));
  if (encoding === 'Windows-1252') {
    const message = 'The file is not saved as UTF-8, perhaps as Windows-1252.';
    told.push({ ...place(text!, offset), message, hint: 'See whether this letter is right, and save it as UTF-8.' });
  }
  const message = `The document stands in ${wrapping}.`;
  if (wrapping) told.push(atStart(message, 'Keep what is from the first { to the last }.', text!));
  return told;
}

/**
 * Reads JSON as people have it: with commas too many, curly quotes, comments, cut in half, pasted from a page, in the encodings of
 * Windows. Never throws. What is not JSON is told with its place, and what can be saved of it is given back.
 *
 * @param input text, or a file’s bytes
 */
export function readJson(input: string | Uint8Array): ReadText {
  const decoded: Decoded =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/, ''), encoding: 'UTF-8', offset: 0 } : decode(input);
  const whole = decoded.text;
  const nothing = (message: string, hint: string): ReadText => ({
    value: undefined,
    problems: [atStart(message, hint)],
    mended: false,
  });
  if (whole === null) return nothing('The file is saved as UTF-32.', 'Save it as UTF-8.');
  if (!whole.trim()) return nothing('There is nothing in it.', 'Paste a document, or start from a sample.');
  if (whole.length > LARGEST) return nothing('This is far too long for an assessment.', 'Is it the right file?');

  const parsed = tryParse(whole);
  const { text, offset, wrapping } = parsed ? { text: whole, offset: 0, wrapping: '' } : unwrap(whole);
  const at = (within: number) => (offset === null ? place(text, within) : place(whole, offset + within));
  const found = parsed ?? tryParse(text);
  const problems = aroundIt(decoded, wrapping);
  const value = found ? found.value : salvage(text);
  if (!found) {
    for (const { offset, what, hint } of faults(text)) problems.push({ ...at(offset), message: sentence(what), hint });
  }
  for (const { name, first, second } of repeated(text)) {
    const message = `“${name}” stands twice in one { }, at line ${at(first).line} and here: only the second counts.`;
    problems.push({ ...at(second), message, hint: 'Take one out, or rename it.' });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const mended = value !== undefined && !parsed;
  return { value, problems: problems.slice(0, MOST), mended };
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
