import type { Answers, Assessment } from '../assessment.js';
import { encode, type CodeFault } from '../code.js';
import { codes } from './codes.js';
import { csvFiles, jsonFiles } from './files.js';
import { links } from './links.js';
import type { Reading } from './reading.js';
import { MOST } from './round.js';

/** A place in a text. */
export interface Place {
  /** What it looks like there. */
  readonly from: Reading['from'];
  /** The text there, as it was typed. */
  readonly text: string;
  /** Where it begins and ends, in UTF-16 code units from the start of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Number of its line, from 1. */
  readonly line: number;
}

/** A result in a text. */
export interface FoundResult extends Place {
  readonly answers: Answers;
  /** The code of these answers: the same for the same answers. */
  readonly code: string;
  /** The day of the result, as `2026-11-25`; null where nothing says so. */
  readonly date: string | null;
}

/** What was meant to be a result and is none. */
export interface FoundFault extends Place {
  readonly fault: CodeFault;
}

/** What was found in a text, in its order. Plain JSON. */
export interface Collection {
  /** At most 500, each with other answers. */
  readonly results: readonly FoundResult[];
  /** Those with the same answers as an earlier one: the same person's, sent twice, or those of two who agree. */
  readonly doubles: readonly FoundResult[];
  /** Results beyond the 500. */
  readonly beyond: readonly FoundResult[];
  readonly faults: readonly FoundFault[];
}

/** In the order of the text; of what overlaps, the first, but a result rather than none. */
function inOrder(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.toSorted((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= reading.start) kept.push(reading);
    else if (typeof last.answers === 'string' && typeof reading.answers === 'object') kept.splice(-1, 1, reading);
  }
  return kept;
}

/** Everything that can be read: what lies in a file or a link is part of it. */
const readingsIn = (assessment: Assessment, text: string): Reading[] =>
  inOrder([jsonFiles, csvFiles, links, codes].flatMap((read) => read(assessment, text)));

/** Finds the place of each reading; they are in order, so that each line is counted once. */
const placeIn = (text: string): ((reading: Reading) => Place) => {
  let line = 1;
  let at = 0;
  return ({ from, start, end }) => {
    line += text.slice(at, start).split('\n').length - 1;
    at = start;
    return { from, text: text.slice(start, end), start, end, line };
  };
};

/**
 * Finds the results in whatever a facilitator pastes: codes, links, whole emails and exports of chats, and the files that
 * results download as. Never throws, and takes time in proportion to the length of the text.
 *
 * What is told as a fault is damaged (a typing error, or cut off), outdated (of another version of these questions) or
 * foreign (of other questions).
 */
export function collect(assessment: Assessment, text: string): Collection {
  const results = new Map<string, FoundResult>();
  const doubles: FoundResult[] = [];
  const faults: FoundFault[] = [];
  const place = placeIn(text);
  for (const reading of readingsIn(assessment, text)) {
    const { answers, date } = reading;
    if (typeof answers === 'string') faults.push({ ...place(reading), fault: answers });
    else {
      const code = encode(assessment, answers);
      const found = { ...place(reading), answers, code, date };
      if (results.has(code)) doubles.push(found);
      else results.set(code, found);
    }
  }
  const found = [...results.values()];
  return { results: found.slice(0, MOST), doubles, beyond: found.slice(MOST), faults };
}
