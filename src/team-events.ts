import type { Answer } from './core/index.js';
import { ReadinessEvent, type EventEnvelope, type ReadinessErrorEvent } from './events.js';

/** Where a team sees an area; ids of levels, null where nobody knows. */
export interface TeamAreaDetail {
  readonly id: string;
  readonly lowest: string | null;
  readonly highest: string | null;
  /** Several when as many have each. */
  readonly common: readonly string[];
}

/** What a team has, without who said what. */
export interface TeamChangeDetail extends EventEnvelope {
  /** How many results there are. */
  readonly count: number;
  /** Names of the groups. */
  readonly groups: readonly string[];
  /** Empty while there are fewer results than are shown. */
  readonly areas: readonly TeamAreaDetail[];
  /** Spread (0–1) of each question: 0 when all say the same, 1 when half stand at either end; null when nobody knows. */
  readonly questions: readonly { readonly id: string; readonly spread: number | null }[];
}

/** What a team agreed on in the room, by question. */
export interface TeamDecideDetail extends EventEnvelope {
  readonly consensus: Readonly<Record<string, Answer>>;
}

/** Results were added, removed or put into another group. */
export class ReadinessTeamChangeEvent extends ReadinessEvent<TeamChangeDetail> {
  constructor(detail: TeamChangeDetail) {
    super('readiness-team-change', detail);
  }
}

/** The team chose an answer together. */
export class ReadinessTeamDecideEvent extends ReadinessEvent<TeamDecideDetail> {
  constructor(detail: TeamDecideDetail) {
    super('readiness-team-decide', detail);
  }
}

/** Event classes by type, for `addEventListener`. */
export interface ReadinessTeamEventMap {
  'readiness-team-change': ReadinessTeamChangeEvent;
  'readiness-team-decide': ReadinessTeamDecideEvent;
  'readiness-error': ReadinessErrorEvent;
}
