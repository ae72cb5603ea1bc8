import type { Question } from '../assessment.js';
import type { Agreement, Count } from './summary.js';

/** How far apart answers are, from how many there are on each rung of a scale, lowest first. */

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** How many of those who know are on each rung: by weight, lowest first. Of several choices, each is a scale of its own. */
export function scalesOf({ type, choices }: Question, counts: readonly Count[], known: number): number[][] {
  if (type === 'multiple') return counts.map(({ count }) => [known - count, count]);
  const rungs = choices.map(({ weight }, index) => ({ weight, count: counts[index]!.count }));
  return [rungs.sort((one, other) => one.weight - other.weight).map(({ count }) => count)];
}

/**
 * Consensus on an ordered scale: 1 when all are on one rung, 0 when half are at either end. There has to be an answer.
 *
 * `1 + Σ pᵢ log₂(1 − |i − μ| / d)`, with the share pᵢ of rung i, the mean rung μ and the distance d of the ends: William J.
 * Tastle and Mark J. Wierman, “Consensus and dissention: A measure of ordinal dispersion”, International Journal of
 * Approximate Reasoning 45 (2007), 531–545.
 */
export function consensus(counts: readonly number[]): number {
  const total = sum(counts);
  const middle = sum(counts.map((count, rung) => count * rung)) / total;
  const terms = counts.map((count, rung) =>
    count ? (count / total) * Math.log2(1 - Math.abs(rung - middle) / (counts.length - 1)) : 0,
  );
  // Rounding may leave it a hair below.
  return Math.max(0, 1 + sum(terms));
}

/** The steps between the lowest and the highest rung with an answer, as a share (0–1) of all steps. */
const range = (counts: readonly number[]): number => {
  const known = counts.flatMap((count, rung) => (count ? [rung] : []));
  return (known.at(-1)! - known[0]!) / (counts.length - 1);
};

/** Consensus in words, by thresholds on the answers themselves. */
export function agreementOf({ type, choices }: Question, scales: number[][], known: number, count: number): Agreement {
  if (3 * (count - known) >= count) return 'unknown';
  const apart = mean(scales.map(range));
  if (apart === 0) return 'same';
  const near = type === 'multiple' ? 1 / 3 : 1 / (choices.length - 1);
  // Two rungs that are both ends are as far apart as can be.
  return apart <= near && apart < 1 ? 'close' : 'different';
}

/**
 * How far two groups are apart on a scale: the share (0–1) of all steps that the people of one would go, in the mean, to
 * stand as those of the other do (earth mover's distance). There have to be answers in both.
 */
export function distance(one: readonly number[], other: readonly number[]): number {
  const [all, others] = [sum(one), sum(other)];
  let moved = 0;
  let held = 0;
  for (const [rung, count] of one.entries()) {
    held += count / all - other[rung]! / others;
    moved += Math.abs(held);
  }
  return moved / (one.length - 1);
}
