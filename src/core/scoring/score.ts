import type { Answers, Assessment, Level, LevelReference, Result } from '../assessment.js';
import { isUnsure, typeOf } from '../questions/index.js';

/** Weighted mean of the scores that are known, or null when none is. */
const mean = (scores: readonly { score: number | null; weight: number }[]): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of scores) {
    if (score === null) continue;
    sum += score * weight;
    weights += weight;
  }
  return weights ? sum / weights : null;
};

/** 0–1 to an integer percent. Levels and order are read off this integer, so that what is shown is what is judged. */
const toPercent = (score: number | null): number | null => (score === null ? null : Math.round(score * 100));

/** Index of the highest level that a percent reaches; -1 for null. */
const levelIndex = (levels: readonly Level[], percent: number | null): number =>
  percent === null ? -1 : levels.findLastIndex(({ from }) => percent >= from);

const reference = (level: Level | undefined): LevelReference | null =>
  level ? { id: level.id, label: level.label } : null;

/**
 * Scores answers. Pure: the same answers give the same result.
 *
 * A question counts 0–1; an area is the mean of its scored questions, the whole the weighted mean of its scored
 * areas. “Not sure” is left out of the means. The overall level is at most one above the weakest area's.
 * Questions without an answer are left out too, so ask for a result when all are answered.
 */
export function score({ areas, levels, questions }: Assessment, answers: Answers): Result {
  const aligned: string[] = [];
  const next: string[] = [];
  const unsure: string[] = [];
  const scores = questions.map((question) => {
    const answer = answers[question.id];
    const known = answer !== undefined && !isUnsure(answer);
    if (isUnsure(answer)) unsure.push(question.id);
    if (known) {
      const sorted = typeOf(question).sort?.(question, answer);
      aligned.push(...(sorted?.aligned ?? []));
      next.push(...(sorted?.next ?? []));
    }
    return { area: question.area, score: known ? typeOf(question).score(question, answer) : null, weight: 1 };
  });

  const scored = areas.map(({ id, label, weight = 1 }) => {
    const areaScore = mean(scores.filter(({ area }) => area === id));
    const percent = toPercent(areaScore);
    return { id, label, weight, score: areaScore, percent, index: levelIndex(levels, percent) };
  });

  const percent = toPercent(mean(scored));
  const known = scored.filter(({ index }) => index >= 0);
  const weakest = Math.min(...known.map(({ index }) => index));

  return {
    percent,
    level: reference(levels[Math.min(levelIndex(levels, percent), weakest + 1)]),
    areas: scored.map(({ id, label, percent, index }) => ({ id, label, percent, level: reference(levels[index]) })),
    focus: known
      .filter(({ index }) => index < levels.length - 1)
      .sort((a, b) => Number(a.percent) - Number(b.percent))
      .map(({ id }) => id),
    conditions: { aligned, next },
    unsure,
  };
}
