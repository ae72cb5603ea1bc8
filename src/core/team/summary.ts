import type { Answers } from '../assessment.js';

/** Types of a team's summary. All plain JSON, all read-only. Counts are people. */

/** Complete answers of one person. Whose they are is nobody's business. */
export interface TeamResult {
  readonly answers: Answers;
  /** Who the person belongs with, such as “Principals”. */
  readonly group?: string | undefined;
}

/** How many gave an answer, or reached a level. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

/**
 * In words: all the same; close, when they are on two neighboring rungs; different, when they are on more rungs, leave a
 * gap or stand at both ends; unknown, when a third of us or more are not sure. Several choices are close when we differ on
 * a third of them or fewer.
 */
export type Agreement = 'same' | 'close' | 'different' | 'unknown';

/** How a team answered one question. */
export interface QuestionSummary {
  /** Id of the question. */
  readonly id: string;
  /** Every choice and how many made it, in document order. */
  readonly choices: readonly Count[];
  /** How many are not sure. */
  readonly unsure: number;
  /**
   * Consensus (0–1) of those who know: 1 when all say the same, 0 when half stand at either end. Of a question with
   * several choices, the mean over its choices, each checked or not. Null when nobody knows.
   */
  readonly consensus: number | null;
  /** The same in words. */
  readonly agreement: Agreement;
  /** Of a question with several choices, who checked them; null of others. */
  readonly shared: SharedChoices | null;
}

/**
 * Ids of choices, without those that stand alone, by how many of those who know checked them. All empty when nobody knows.
 */
export interface SharedChoices {
  /** In document order. */
  readonly all: readonly string[];
  /** The most divided first. */
  readonly some: readonly string[];
  /** In document order. */
  readonly none: readonly string[];
}

/** Where a team sees an area. No mean: it would be nobody's answer. */
export interface AreaSummary {
  /** Id of the area. */
  readonly id: string;
  /** Every level and how many results have it there, lowest first. */
  readonly levels: readonly Count[];
  /** How many results have no level there, because all its answers are “not sure”. */
  readonly unknown: number;
  /** Id of the lowest level that a result has; null when none has any. */
  readonly lowest: string | null;
  readonly highest: string | null;
  /** Ids of the levels that most results have: several when as many have each, none when none has any. */
  readonly common: readonly string[];
}

/** A question that somebody could not answer. */
export interface Gap {
  /** Id of the question. */
  readonly id: string;
  /** How many are not sure. */
  readonly unsure: number;
  /** Whether nobody knows. */
  readonly nobody: boolean;
}

/** What several people say. */
export interface Views {
  /** How many results there are. */
  readonly count: number;
  /** The widest spread first; what nobody knows last. */
  readonly questions: readonly QuestionSummary[];
  /** In document order. */
  readonly areas: readonly AreaSummary[];
}

/** What the people of one group say. */
export interface GroupSummary extends Views {
  readonly name: string;
}

/** How differently groups answer a question. */
export interface Contrast {
  /** Id of the question. */
  readonly id: string;
  /** 0 when all groups answer alike, 1 when two of them stand at the two ends: of those who know. */
  readonly distance: number;
}

/** What a team says. Holds no name of a person, and nothing in the order of the results. */
export interface TeamSummary extends Views {
  /** Whose questions they are. */
  readonly assessment: { readonly id: string; readonly version: string };
  /** What somebody does not know, the most of us first. */
  readonly gaps: readonly Gap[];
  /** By name. Empty while a group, or the rest without one, has too few: what is left over would tell on them. */
  readonly groups: readonly GroupSummary[];
  /** Where groups differ, the most first; without what nobody in a group knows. */
  readonly contrasts: readonly Contrast[];
  /** Names of the groups that have too few; an empty one for the rest. */
  readonly small: readonly string[];
}
