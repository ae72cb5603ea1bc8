import { baseOf, textIn } from '../../edit/texts.js';
import type { DocumentJson } from '../../json.js';
import { stateIn, stringsOf } from './strings.js';

/** Texts in two languages, on their way to a translator. */
export interface Exchange {
  /** Id of the document. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly key: string;
  /** Where the text stands, for people. */
  readonly where: string;
  readonly source: string;
  /** Empty where it is not translated yet. */
  readonly target: string;
}

/** What came back in a file, before it is held against the document. */
export interface Returned {
  readonly rows: readonly ReturnedRow[];
  /** The language that the file says its translations are in. */
  readonly to: string | null;
  /** What is to be said of the file itself, in sentences. */
  readonly notes: readonly string[];
}

export interface ReturnedRow {
  readonly key: string;
  /** The text that was translated; null where the file does not say. */
  readonly source: string | null;
  readonly target: string;
  /** Whether its tool marks the translation as not finished. */
  readonly unfinished?: boolean;
}

/** All texts of a document that have words in a language, with those in another. What is the same in all is not for translating. */
export function exchangeOf(document: DocumentJson, from: string, to: string): Exchange {
  const base = baseOf(document);
  const stateOf = stateIn(document, to);
  const wanted = stringsOf(document).filter((entry) => stateOf(entry) !== 'shared');
  const rows = wanted.map(({ key, label, value }) => ({
    key,
    where: label,
    source: textIn(value, from, base),
    target: textIn(value, to, base),
  }));
  const { id } = document;
  return { id: typeof id === 'string' ? id : 'assessment', from, to, rows: rows.filter(({ source }) => source) };
}
