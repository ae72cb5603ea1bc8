import type { Advice, Assessment, Resource } from '../core/index.js';

/** What an assessment advises, apart from its questions. Keys are ids. */
export interface BuiltInAdvice {
  /** What the result is, and where its parts come from; without it the interface says the first of that. */
  readonly note: string;
  /** What being at a level means, by level. */
  readonly meanings: Readonly<Record<string, string>>;
  /** By area, then by level. */
  readonly insights: Readonly<Record<string, Readonly<Record<string, Advice>>>>;
  /** What to find out, and from whom, by question. */
  readonly asks: Readonly<Record<string, string>>;
  readonly horizon: Advice;
  readonly resources: readonly Resource[];
}

/** An assessment with its advice in place. */
export const withAdvice = (
  assessment: Assessment,
  { note, meanings, insights, asks, horizon, resources }: BuiltInAdvice,
): Assessment => ({
  ...assessment,
  note,
  areas: assessment.areas.map((area) => ({ ...area, insights: insights[area.id]! })),
  questions: assessment.questions.map((question) => ({ ...question, ask: asks[question.id]! })),
  levels: assessment.levels.map((level) => ({ ...level, meaning: meanings[level.id]! })),
  horizon,
  resources,
});
