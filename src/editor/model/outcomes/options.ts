import { UNSURE, type Answer, type Level, type MultipleQuestion, type Question } from '../../../core/assessment.js';
import { typeOf } from '../../../core/questions/index.js';
import { endOf } from '../../../core/scoring/score.js';

/** Answers to one question that count alike, whatever else is answered. */
export interface Option {
  /** One of them. */
  readonly answer: Answer;
  /** How many there are. */
  readonly count: bigint;
  /** 0–1, as the engine scores it; null for “not sure”. */
  readonly score: number | null;
  /** The highest score that its area can have with it: 1 where no chosen answer caps it. */
  readonly end: number;
}

/** Groups of answers that are held apart at most. */
const MOST = 5000;

/** Of options that count alike, one, with the count of all. */
function merged(options: Iterable<Option>): Option[] {
  const found = new Map<string, Option>();
  for (const option of options) {
    const key = `${option.score} ${option.end}`;
    const same = found.get(key);
    found.set(key, same ? { ...same, count: same.count + option.count } : option);
  }
  return [...found.values()];
}

/** Some of a question’s choices, with what decides how they count. */
interface Ticked {
  readonly ids: readonly string[];
  readonly weight: number;
  readonly end: number;
  readonly count: bigint;
}

/** All selections of choices that do not stand alone, grouped by weight and cap; null when there are too many groups. */
function selections({ choices }: MultipleQuestion, levels: readonly Level[]): readonly Ticked[] | null {
  let found = new Map<string, Ticked>();
  const nothing: Ticked = { ids: [], weight: 0, end: 1, count: 1n };
  for (const { id, weight, cap, exclusive } of choices) {
    if (exclusive) continue;
    const next = new Map(found);
    for (const before of [nothing, ...found.values()]) {
      const end = Math.min(before.end, cap ? endOf(levels, cap) : 1);
      // Added up in the order of the document, as the engine does, so that groups hold what is equal to the last digit.
      const ticked = { ids: [...before.ids, id], weight: before.weight + weight, end, count: before.count };
      const key = `${ticked.weight} ${end}`;
      const same = next.get(key);
      next.set(key, same ? { ...same, count: same.count + ticked.count } : ticked);
    }
    if (next.size > MOST) return null;
    found = next;
  }
  return [...found.values()];
}

/** Every answer to a question, in groups that count alike; null when there are too many groups to hold. */
export function optionsOf(question: Question, levels: readonly Level[]): readonly Option[] | null {
  const option = (answer: Answer, end: number, count = 1n): Option => ({
    answer,
    count,
    score: typeOf(question).score(question, answer),
    end,
  });
  const several = question.type === 'multiple';
  const alone = question.choices.filter((choice) => !several || ('exclusive' in choice && choice.exclusive));
  const together = several ? selections(question, levels) : [];
  if (!together) return null;
  const unsure: Option = { answer: several ? [UNSURE] : UNSURE, count: 1n, score: null, end: 1 };
  return merged([
    ...together.map(({ ids, end, count }) => option(ids, end, count)),
    ...alone.map(({ id, cap }) => option(several ? [id] : id, cap ? endOf(levels, cap) : 1)),
    ...(question.unsure === false ? [] : [unsure]),
  ]);
}

/** How many answers a question has: each choice, or each selection of choices, and “not sure”. */
export function answersTo(question: Question): bigint {
  const unsure = question.unsure === false ? 0n : 1n;
  if (question.type === 'single') return BigInt(question.choices.length) + unsure;
  const together = question.choices.filter(({ exclusive }) => !exclusive).length;
  return 2n ** BigInt(together) - 1n + BigInt(question.choices.length - together) + unsure;
}
