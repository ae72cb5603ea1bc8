import type { Answers, Collection, FoundFault, FoundResult, TeamFault } from '../core/index.js';

/** A result that was found. */
export type Found = Pick<FoundResult, 'answers' | 'code'> & { readonly group?: string | undefined };

/** What was meant as a result, or as a round, and is none. */
export type Fault = Pick<FoundFault, 'text' | 'line'> & { readonly fault: TeamFault };

/** A text and the rounds of teams in it, apart. */
export interface Separated {
  /** Results of the rounds that are new, and those that are there already. */
  readonly fresh: readonly Found[];
  readonly again: readonly Found[];
  readonly faults: readonly Fault[];
  /** What the first round says together; undefined without one. */
  readonly consensus: Answers | undefined;
  /** The text without the rounds. */
  readonly rest: string;
}

/** All that was found in a text. */
export interface InText {
  /** Undefined without rounds of teams. */
  readonly rounds: Separated | undefined;
  /** What else there is. */
  readonly found: Collection;
  /** Brings back what the rounds took the place of. */
  readonly back?: (() => void) | undefined;
}

/** What came of the last act, or of all while texts were read. */
export interface News {
  /** How many texts were read. */
  readonly texts: number;
  readonly added: number;
  /** What cannot be read; its lines are still in the box. */
  readonly faults: readonly Fault[];
  /** How many results had no room. */
  readonly beyond: number;
  /** In how many texts nothing was even meant as a result. */
  readonly nothing: number;
  /** Whether the text was empty. */
  readonly empty: boolean;
  /** Whether one was longer than what is read. */
  readonly tooLong: boolean;
  /** How many doubles are left out. */
  readonly once: number;
  /** The code of a result that was removed. */
  readonly removed: string;
  /** The code of a result that another took the place of. */
  readonly replaced: string;
  /** Whether all of them were. */
  readonly removedAll: boolean;
  /** Whether a file could not be read. */
  readonly fileFailed: boolean;
}

/** Nothing to tell. */
export const NO_NEWS: News = {
  texts: 0,
  added: 0,
  faults: [],
  beyond: 0,
  nothing: 0,
  empty: false,
  tooLong: false,
  once: 0,
  removed: '',
  replaced: '',
  removedAll: false,
  fileFailed: false,
};

/** The news of two acts as one: counts are added up, what is told one by one stands behind each other. */
export const sum = (one: News, other: News): News =>
  Object.fromEntries(
    (Object.keys(one) as (keyof News)[]).map((key) => {
      const [before, after] = [one[key], other[key]];
      if (typeof before === 'number') return [key, before + (after as number)];
      return [key, typeof before === 'object' ? [...before, ...(after as readonly Fault[])] : after || before];
    }),
  ) as unknown as News;
