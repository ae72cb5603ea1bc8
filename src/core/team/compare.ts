import type { AreaSummary, QuestionSummary, TeamSummary } from './summary.js';

/** A question then and now. */
export interface QuestionChange {
  readonly id: string;
  readonly then: QuestionSummary;
  readonly now: QuestionSummary;
  /** By consensus, exactly: closer together, further apart, or as before. Null when nobody knew or nobody knows. */
  readonly change: 'closer' | 'further' | 'same' | null;
}

/** An area then and now. */
export interface AreaChange {
  readonly id: string;
  readonly then: AreaSummary;
  readonly now: AreaSummary;
}

/** Two rounds of one assessment beside each other. Plain JSON. */
export interface TeamComparison {
  /** How many results each round has. */
  readonly count: { readonly then: number; readonly now: number };
  /** The widest spread of now first. */
  readonly questions: readonly QuestionChange[];
  /** In document order. */
  readonly areas: readonly AreaChange[];
}

const changeOf = (then: number | null, now: number | null): QuestionChange['change'] => {
  if (then === null || now === null) return null;
  if (then === now) return 'same';
  return now > then ? 'closer' : 'further';
};

const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((entry) => entry.id === id);

/**
 * An earlier round beside this one: agreement is a result, too. The rounds may have different people, and as many or as few.
 *
 * @returns null when they are of different questions or versions
 */
export function compare(then: TeamSummary, now: TeamSummary): TeamComparison | null {
  const { id, version } = now.assessment;
  if (then.assessment.id !== id || then.assessment.version !== version) return null;
  return {
    count: { then: then.count, now: now.count },
    questions: now.questions.flatMap((now) => {
      const before = find(then.questions, now.id);
      return before ? [{ id: now.id, then: before, now, change: changeOf(before.consensus, now.consensus) }] : [];
    }),
    areas: now.areas.flatMap((now) => {
      const before = find(then.areas, now.id);
      return before ? [{ id: now.id, then: before, now }] : [];
    }),
  };
}
