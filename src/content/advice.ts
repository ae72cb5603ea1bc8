import type { Advice, Assessment, Question, Resource } from '../core/index.js';

/** What an assessment advises, and what its choices mean, apart from the questions. Keys are ids. */
export interface BuiltInAdvice {
  /** What the result is, and where its parts come from; without it the interface says the first of that. */
  readonly note: string;
  /** What being at a level means, by level. */
  readonly meanings: Readonly<Record<string, string>>;
  /** What a choice asks for, in a line below it, by choice. */
  readonly aims: Readonly<Record<string, string>>;
  /** By area, then by level. */
  readonly insights: Readonly<Record<string, Readonly<Record<string, Advice>>>>;
  /** What to find out, and from whom, by question. */
  readonly asks: Readonly<Record<string, string>>;
  readonly horizon: Advice;
  /** What to ask of the board, by area. */
  readonly boards: Readonly<Record<string, string>>;
  /** The same where no area is the one to start with. */
  readonly board: string;
  readonly resources: readonly Resource[];
}

/** An assessment with its advice in place. */
export const withAdvice = (
  assessment: Assessment,
  { note, meanings, aims, insights, asks, horizon, boards, board, resources }: BuiltInAdvice,
): Assessment => ({
  ...assessment,
  note,
  areas: assessment.areas.map((area) => ({ ...area, insights: insights[area.id]!, board: boards[area.id]! })),
  questions: assessment.questions.map((question): Question => ({
    ...question,
    ask: asks[question.id]!,
    choices: question.choices.map((choice) =>
      aims[choice.id] ? { ...choice, description: aims[choice.id]! } : choice,
    ),
  })),
  levels: assessment.levels.map((level) => ({ ...level, meaning: meanings[level.id]! })),
  horizon,
  board,
  resources,
});
