import type { Answers } from '../assessment.js';
import type { CodeFault } from '../code.js';
import type { TeamResult } from './summary.js';

/** A team at one time: all that its link holds. Plain JSON; no names of people. */
export interface TeamRound {
  /** The day of the round, as `2026-11-25`; null where nothing says so. */
  readonly date: string | null;
  /** Complete answers, each perhaps with a group. */
  readonly results: readonly TeamResult[];
  /** What the team says together, by question. */
  readonly consensus: Answers;
}

/** Why a link of a team shows nothing: as codes of results, or cut off on its way. */
export type TeamFault = CodeFault | 'cut';

/** As many people as one conversation can be about. */
export const MOST = 500;
