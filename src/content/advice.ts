import type { Advice, Assessment, Resource } from '../core/index.js';

/** What an assessment advises, apart from its questions. Keys are ids. */
export interface BuiltInAdvice {
  /** What the result is, and where its parts come from; without it the interface says the first of that. */
  readonly note: string;
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
  { note, insights, asks, horizon, resources }: BuiltInAdvice,
): Assessment => ({
  ...assessment,
  note,
  areas: assessment.areas.map((area) => ({ ...area, insights: insights[area.id]! })),
  questions: assessment.questions.map((question) => ({ ...question, ask: asks[question.id]! })),
  horizon,
  resources,
});
