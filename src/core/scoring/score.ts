import type { Answers, AreaResult, Assessment, Level, LevelReference, Result } from '../assessment.js';
import { isUnsure, typeOf } from '../questions/index.js';

/** 0–1; NaN when it is not known, which passes through sums and minima by itself. */
interface Score {
  readonly score: number;
  readonly weight: number;
}

/** Weighted mean of the scores that are known; NaN when none is. */
const mean = (scores: readonly Score[]): number => {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of scores) {
    if (score >= 0) {
      sum += score * weight;
      weights += weight;
    }
  }
  return sum / weights;
};

/** 0–1 to an integer percent. Levels and order are read off this integer, so that what is shown is what is judged. */
export const toPercent = (score: number): number | null => (score >= 0 ? Math.round(score * 100) : null);

/** Index of the highest level that a percent reaches; -1 for null. */
export const levelIndex = (levels: readonly Level[], percent: number | null): number =>
  percent === null ? -1 : levels.findLastIndex(({ from }) => percent >= from);

const reference = (level: Level | undefined): LevelReference | null =>
  level ? { id: level.id, label: level.label } : null;

/** The highest score at which an area is still at a level. */
export const endOf = (levels: readonly Level[], id: string): number =>
  (Math.ceil(levels[levels.findIndex((level) => level.id === id) + 1]?.from ?? 101) - 1) / 100;

/**
 * Scores answers. Pure: the same answers give the same result.
 *
 * A question counts 0–1; an area is the mean of its scored questions, but no higher than the end of the level at which a
 * chosen answer caps it; the whole is the weighted mean of its scored areas. “Not sure” is left out of the means.
 * Questions without an answer are left out too, so ask for a result when all are answered.
 *
 * The overall level is the one that the whole reaches, but at most one above the weakest area's, and below the top one
 * while an area is not known. `reasons` says which of the three decided.
 *
 * Where the best answer to each question counts 1 and caps nothing, “not sure” never gives a higher level than that
 * answer would, be it of an area or of the whole.
 */
export function score({ areas, levels, questions }: Assessment, answers: Answers): Result {
  const conditions = { aligned: [], next: [] };
  const unsure: string[] = [];
  const scores = questions.map((question) => {
    const { id, area, choices } = question;
    const answer = answers[id];
    const caps = choices.map((choice) =>
      choice.cap && [answer].flat().includes(choice.id) ? endOf(levels, choice.cap) : 1,
    );
    let score = NaN;
    if (isUnsure(answer)) unsure.push(id);
    else if (answer !== undefined) {
      score = typeOf(question).score(question, answer) ?? NaN;
      typeOf(question).sort?.(question, answer, conditions);
    }
    return { area, score, weight: 1, caps };
  });

  const scored = areas.map(({ id, label, weight = 1 }) => {
    const own = scores.filter(({ area }) => area === id);
    const score = Math.min(mean(own), ...own.flatMap(({ caps }) => caps));
    const percent = toPercent(score);
    const index = levelIndex(levels, percent);
    const result: AreaResult = { id, label, percent, level: reference(levels[index]) };
    return { weight, score, index, result };
  });

  const percent = toPercent(mean(scored));
  const known = scored.filter(({ index }) => index >= 0);
  const weakest = Math.min(...known.map(({ index }) => index));
  const top = levels.length - 1;
  const highest = known.length === areas.length ? top : top - 1;

  return {
    percent,
    level: reference(levels[Math.min(levelIndex(levels, percent), weakest + 1, highest)]),
    areas: scored.map(({ result }) => result),
    focus: known
      .filter(({ index }) => index < top)
      .sort((a, b) => Number(a.result.percent) - Number(b.result.percent))
      .map(({ result }) => result.id),
    conditions,
    unsure,
    known: scores.filter(({ score }) => score >= 0).length,
    total: questions.length,
  };
}
