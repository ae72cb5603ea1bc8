import type { Answers, Assessment, Question } from '../../../core/assessment.js';
import { score, toPercent } from '../../../core/scoring/score.js';
import { optionsOf, type Option } from './options.js';
import { Tally } from './tally.js';

/** Patterns of answers that the engine cannot tell apart: one of them, and how many there are. */
interface Group {
  /** Of one pattern. A list from its end, which all that go on from here share. */
  readonly last: Link | null;
  readonly count: bigint;
}
interface Link {
  readonly answers: Answers;
  readonly before: Link | null;
}

/** Within an area: what the engine adds up, and the lowest cap. */
interface Sum extends Group {
  readonly sum: number;
  readonly known: number;
  readonly end: number;
}

/** Within the whole: what the engine adds up, and what can lower the level. */
interface Whole extends Group {
  readonly sum: number;
  readonly weights: number;
  readonly weakest: number;
  readonly unknown: boolean;
}

/** Groups that are held at a time, and steps from group to group that are taken in all. More would take too long. */
const MOST_GROUPS = 150_000;
const MOST_STEPS = 2_000_000;

const answersOf = (last: Link | null): Answers => {
  const all: Answers[] = [];
  for (let link = last; link; link = link.before) all.push(link.answers);
  return Object.assign({}, ...all.reverse()) as Answers;
};

/** Adds a group to those that are there, as one with the one that has the same key. */
function add<G extends Group>(groups: Map<string, G>, key: string, group: G): void {
  const same = groups.get(key);
  groups.set(key, same ? { ...same, count: same.count + group.count } : group);
}

/**
 * How often each level occurs over all patterns of answers, exactly; null when that takes too long.
 *
 * Scoring is the engine’s: each group of patterns is scored by one of them. Which belong together is told by the very sums, bit by
 * bit, that the engine makes in the same order, so that it cannot tell them apart. Pauses by `yield`.
 */
export function* countExactly(assessment: Assessment): Generator<unknown, Tally | null> {
  const { areas, levels, questions } = assessment;
  let steps = 0;
  const tally = new Tally(assessment);
  let whole = new Map<string, Whole>([
    ['', { last: null, count: 1n, sum: 0, weights: 0, weakest: levels.length, unknown: false }],
  ]);
  for (const [index, { id, weight = 1 }] of areas.entries()) {
    const inside = new Map<string, Sum>();
    for (const sum of (yield* sumsOf(questions.filter(({ area }) => area === id))) ?? []) {
      const value = Math.min(sum.sum / sum.known, sum.end);
      add(inside, String(value), { ...sum, sum: value });
    }
    if (!inside.size) return null;
    const next = new Map<string, Whole>();
    for (const own of inside.values()) {
      const answers = answersOf(own.last);
      const { level } = score(assessment, answers).areas[index]!;
      tally.addArea(index, level, own.count);
      const at = levels.findIndex(({ id }) => id === level?.id);
      for (const before of whole.values()) {
        const sum = level ? before.sum + own.sum * weight : before.sum;
        const weights = level ? before.weights + weight : before.weights;
        const weakest = level ? Math.min(before.weakest, at) : before.weakest;
        const unknown = before.unknown || !level;
        const last = { answers, before: before.last };
        const group = { last, count: before.count * own.count, sum, weights, weakest, unknown };
        // At the end, all that the engine makes of the sums is a percent.
        const sums = index === areas.length - 1 ? `${toPercent(sum / weights)}` : `${sum} ${weights}`;
        add(next, `${sums} ${weakest} ${unknown}`, group);
        if ((steps += 1) % 500 === 0) yield;
      }
      if (next.size > MOST_GROUPS || steps > MOST_STEPS) return null;
    }
    whole = next;
  }
  for (const { last, count } of whole.values()) {
    tally.add(score(assessment, answersOf(last)).level, count);
    yield;
  }
  return tally;

  /** All patterns of answers to an area’s questions. */
  function* sumsOf(own: readonly Question[]): Generator<unknown, Iterable<Sum> | null> {
    let sums = new Map<string, Sum>([['', { last: null, count: 1n, sum: 0, known: 0, end: 1 }]]);
    for (const question of own) {
      const options: readonly Option[] | null = optionsOf(question, levels);
      if (!options) return null;
      const next = new Map<string, Sum>();
      for (const before of sums.values()) {
        for (const { answer, count, score, end } of options) {
          const sum = score === null ? before.sum : before.sum + score;
          const known = score === null ? before.known : before.known + 1;
          const lowest = Math.min(before.end, end);
          const last = { answers: { [question.id]: answer }, before: before.last };
          const group = { last, count: before.count * count, sum, known, end: lowest };
          add(next, `${sum} ${known} ${lowest}`, group);
          if ((steps += 1) % 500 === 0) yield;
        }
        if (next.size > MOST_GROUPS || steps > MOST_STEPS) return null;
      }
      sums = next;
    }
    return sums.values();
  }
}
