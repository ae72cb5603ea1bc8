import { isUnsure, typeOf } from '../questions/index.js';
import type { Answers, AreaResult, Assessment, Choice, Level, LevelReference, Result } from '../assessment.js';

/** Why a result is what it is, and what stands out in it. Derived from a result and its assessment alone. */
export interface Reasons {
  /**
   * What decided the overall level: the mean of the areas, the weakest area (the level is one above its), or an area that
   * is not known (the level is the one below the top). Null without a level.
   */
  readonly rule: 'mean' | 'weakest-area' | 'unknown-area' | null;
  /** The areas at the lowest level where that rule decided, in document order; else empty. */
  readonly pace: readonly AreaResult[];
  /** The area to start with, and all that have the same percent; empty when all known areas are at the top. */
  readonly start: readonly AreaResult[];
  /** The area with the highest percent, and all that have the same; empty unless one known area stands behind it. */
  readonly strongest: readonly AreaResult[];
  /** The areas of which nothing is known. */
  readonly unknown: readonly AreaResult[];
}

/** What decided a result's level, where to start, and what is strong. */
export function reasons({ levels }: Assessment, { percent, level, areas, focus }: Result): Reasons {
  const indexOf = (level: LevelReference | null) => levels.findIndex(({ id }) => id === level?.id);
  const known = areas.filter(({ level }) => level);
  const unknown = areas.filter(({ level }) => !level);
  const lowest = Math.min(...known.map(({ level }) => indexOf(level)));
  const at = indexOf(level);
  const free = levels.findLastIndex(({ from }) => Number(percent) >= from);
  const reduced = at === lowest + 1 ? 'weakest-area' : 'unknown-area';
  const rule = level && (at === free ? 'mean' : reduced);
  const percents = known.map(({ percent }) => Number(percent));
  const first = areas.find(({ id }) => id === focus[0]);
  const best = Math.max(...percents);
  return {
    rule,
    pace: rule === 'weakest-area' ? known.filter(({ level }) => indexOf(level) === lowest) : [],
    start: first ? known.filter(({ percent }) => percent === first.percent) : [],
    strongest: best > Math.min(...percents) ? known.filter(({ percent }) => percent === best) : [],
    unknown,
  };
}

/** How many of an area's questions were not answered with “not sure”, and how many it has. */
export function extent({ questions }: Assessment, { unsure }: Result, area: string): { known: number; total: number } {
  const own = questions.filter((question) => question.area === area);
  return { known: own.filter(({ id }) => !unsure.includes(id)).length, total: own.length };
}

/** A chosen answer that caps an area. */
export interface Cap {
  /** Id of the area. */
  readonly area: string;
  readonly choice: Choice;
  /** The level that the area cannot pass. */
  readonly level: Level;
  /** Whether the area would be at a higher one without it. */
  readonly holds: boolean;
}

/** The mean of an area's questions in percent, whatever caps it; NaN when none is known. */
const uncapped = ({ questions }: Assessment, answers: Answers, area: string): number => {
  const scores = questions
    .filter((question) => question.area === area)
    .flatMap((question) => {
      const answer = answers[question.id];
      return answer === undefined || isUnsure(answer) ? [] : [typeOf(question).score(question, answer) ?? []].flat();
    });
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100);
};

/** The chosen answers that cap an area, in document order. */
export const capsOf = (assessment: Assessment, answers: Answers): readonly Cap[] =>
  assessment.questions.flatMap(({ id, area, choices }) =>
    choices
      .filter((choice) => choice.cap && [answers[id]].flat().includes(choice.id))
      .map((choice) => {
        const at = assessment.levels.findIndex((level) => level.id === choice.cap);
        const holds = uncapped(assessment, answers, area) >= (assessment.levels[at + 1]?.from ?? Infinity);
        return { area, choice, level: assessment.levels[at]!, holds };
      }),
  );
