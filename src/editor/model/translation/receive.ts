import { baseOf, textIn } from '../../edit/texts.js';
import type { DocumentJson } from '../../json.js';
import { decode } from '../json/decode.js';
import { fromCsv } from './csv.js';
import type { Returned } from './exchange.js';
import type { Change } from './languages.js';
import { stateIn, stringsOf } from './strings.js';
import { fromXliff } from './xliff.js';
import { speakable } from './xml.js';

/** What a file of translations would change, and what is to be said of it. */
export interface Received {
  readonly changes: readonly Change[];
  /** Translations that are in the document already, word by word. */
  readonly same: number;
  /** What does not fit, in sentences; each names the words that are left out, so that none is lost. */
  readonly notes: readonly string[];
}

const quoted = (text: string): string => `“${text}”`;
const plural = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);
/** Line ends and unseen characters that files cannot hold or change on the way. */
const bare = (text: string): string => speakable(text).replace(/\r\n?/g, '\n').trim();

/** Reads a file of either kind. */
export function readReturned(bytes: Uint8Array, from: string, to: string): Returned {
  const { text, encoding } = decode(bytes);
  if (text === null) return { rows: [], to: null, notes: [`The file is saved as ${encoding}. Save it as UTF-8.`] };
  const returned = /^\s*</.test(text) ? fromXliff(text) : fromCsv(text, from, to);
  if (encoding !== 'Windows-1252') return returned;
  const note = 'The file is not saved as UTF-8, perhaps as Windows-1252. Check letters with accents.';
  return { ...returned, notes: [note, ...returned.notes] };
}

/**
 * Holds translations against a document. Nothing is lost: what is not in the file stays as it is, and what has no place in the document
 * is told.
 *
 * @param from language of the originals
 * @param to language that the translations are in
 */
export function receive(
  document: DocumentJson,
  { rows, to: said, notes }: Returned,
  from: string,
  to: string,
): Received {
  const base = baseOf(document);
  const places = new Map(stringsOf(document).map((entry) => [entry.key, entry]));
  const seen = new Map<string, string>();
  const told = [...notes];
  const changes: Change[] = [];
  let [same, empty, unfinished] = [0, 0, 0];
  if (said && said.toLowerCase() !== to.toLowerCase()) {
    told.push(`The file says that its texts are in ${quoted(said)}, and they were taken for ${quoted(to)}.`);
  }
  for (const { key, source, target, unfinished: open } of rows) {
    const place = places.get(key);
    if (!target.trim()) {
      if (place && !seen.has(key)) empty += 1;
      if (place) seen.set(key, seen.get(key) ?? '');
      continue;
    }
    if (!place) {
      told.push(`The document has no text ${quoted(key)} any more. Left out: ${quoted(target)}.`);
      continue;
    }
    const before = seen.get(key);
    if (before && before !== target) {
      told.push(`${place.label} stands twice in the file. The first is used. Left out: ${quoted(target)}.`);
    }
    if (before) continue;
    if (before === '') empty -= 1;
    seen.set(key, target);
    if (open) unfinished += 1;
    const original = textIn(place.value, from, base);
    if (source !== null && bare(source) !== bare(original)) {
      told.push(
        `${place.label} has changed since: ${quoted(source)} is now ${quoted(original)}. Check whether the translation still fits.`,
      );
    }
    if (textIn(place.value, to, base) === target) same += 1;
    else changes.push({ path: place.path, text: target });
  }
  if (rows.length) {
    const stateOf = stateIn(document, to);
    const expected = [...places.values()].filter(
      (place) => stateOf(place) !== 'shared' && textIn(place.value, from, base),
    );
    const absent = expected.filter(({ key }) => !seen.has(key)).length;
    if (absent)
      told.push(`${plural(absent, 'One text is', 'texts are')} not in the file. What is there stays as it is.`);
    if (empty)
      told.push(
        `${plural(empty, 'One text has', 'texts have')} no translation in the file. What is there stays as it is.`,
      );
    if (unfinished)
      told.push(
        `${plural(unfinished, 'One translation is', 'translations are')} marked as not finished. Look them over.`,
      );
  } else if (!notes.length) told.push('The file holds no texts.');
  return { changes, same, notes: told };
}
