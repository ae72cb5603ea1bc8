import { UNSURE, type Answer, type Answers, type Assessment, type Question } from '../../../core/assessment.js';
import { score } from '../../../core/scoring/score.js';
import { answersTo } from './options.js';
import { Tally } from './tally.js';

/** Patterns that are looked at. */
export const SAMPLE = 40_000;
/** How far a share can be off, in 19 of 20 cases at most: half a percentage point (normal approximation, at a share of one half). */
export const MARGIN = 1.96 * Math.sqrt(0.25 / SAMPLE);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a question’s answers, each as likely as the others. */
function pick(question: Question, next: () => number): Answer {
  const at = Math.floor(next() * Number(answersTo(question)));
  const { choices } = question;
  if (question.type === 'single') return choices[at]?.id ?? UNSURE;
  const together = question.choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const selections = 2 ** together.length - 1;
  // Selections are numbered from 1: the bits of the number say which choices are checked.
  if (at < selections) return together.filter((_, bit) => Math.floor((at + 1) / 2 ** bit) % 2);
  return [question.choices.filter(({ exclusive }) => exclusive)[at - selections]?.id ?? UNSURE];
}

/** How often each level occurs in patterns that are picked by chance, the same ones every time. Pauses by `yield`. */
export function* countSample(assessment: Assessment): Generator<unknown, Tally> {
  const tally = new Tally(assessment);
  const next = random(1);
  for (let drawn = 0; drawn < SAMPLE; drawn += 1) {
    const answers: Answers = Object.fromEntries(
      assessment.questions.map((question) => [question.id, pick(question, next)]),
    );
    const { level, areas } = score(assessment, answers);
    tally.add(level, 1n);
    for (const [index, area] of areas.entries()) tally.addArea(index, area.level, 1n);
    yield;
  }
  return tally;
}
