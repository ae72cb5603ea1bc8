import type { Answer, Assessment, Question } from '../assessment.js';
import { answersOf, numberOf, radix, toAnswer, toNumber } from '../radix.js';
import { fixed, lowFor, open, rice, type Bits } from './bits.js';
import { MOST, type TeamRound } from './round.js';
import type { TeamResult } from './summary.js';

/** A round as bits: its day, the results of each group, and what the team says together. */

const DAY_BITS = 16;
const DAY = 86_400_000;
/** The day before the first that a link can name, 2020-01-01. */
const EPOCH = Date.UTC(2019, 11, 31);

/** Days since then; 0 for no day, and for one that no link can name. */
function dayNumber(date: string | null): number {
  const day = Math.floor((Date.parse(String(date)) - EPOCH) / DAY);
  return day > 0 && day < 1 << DAY_BITS ? day : 0;
}

const dayOf = (number: number): string | null =>
  number ? new Date(EPOCH + number * DAY).toISOString().slice(0, 10) : null;

/**
 * Numbers in ascending order, by what each is above the one before. Their order in the team, which tells who said what, is
 * gone, and with it the bits that it would take.
 */
function numbers(values: readonly bigint[]): string {
  const sorted = values.toSorted((one, other) => Number(one > other) - Number(one < other));
  const low = lowFor(sorted.at(-1)!, sorted.length);
  const steps = sorted.map((value, index) => rice(value - (sorted[index - 1] ?? 0n), low));
  return `${open(sorted.length)}${open(low)}${steps.join('')}`;
}

/** Results by the names of their groups, in the order of these; an empty name for those without one. */
function byGroup(results: readonly TeamResult[]): [string, TeamResult[]][] {
  const groups = new Map<string, TeamResult[]>();
  for (const result of results) {
    const name = (result.group ?? '').trim();
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups.keys()].sort().map((name) => [name, groups.get(name)!]);
}

/** The bits that the answers to a question take. */
const widthOf = (question: Question): number => (radix(question) - 1n).toString(2).length;

/** What a team says together about a question; a single 0 for nothing. */
const decided = (question: Question, answer: Answer | undefined): string =>
  answer === undefined ? '0' : `1${fixed(toNumber(question, answer), widthOf(question))}`;

export const toBits = (assessment: Assessment, { date, results, consensus }: TeamRound): string => {
  const groups = byGroup(results);
  return [
    fixed(dayNumber(date), DAY_BITS),
    open(groups.length),
    ...groups.flatMap(([name, members]) => {
      const signs = Array.from(name, (sign) => open(sign.codePointAt(0)!));
      return [open(signs.length), ...signs, numbers(members.map(({ answers }) => numberOf(assessment, answers)))];
    }),
    ...assessment.questions.map((question) => decided(question, consensus[question.id])),
  ].join('');
};

/** The results of one group. */
function readGroup(assessment: Assessment, bits: Bits, room: number): TeamResult[] {
  const name = Array.from({ length: read(bits, 1000) }, () => String.fromCodePoint(bits.open())).join('');
  const count = read(bits, room);
  const low = bits.open();
  let number = 0n;
  return Array.from({ length: count }, () => {
    const answers = answersOf(assessment, (number += bits.rice(low)));
    if (!answers) throw new RangeError();
    return name ? { answers, group: name } : { answers };
  });
}

/** A count that is not above `most`. */
function read(bits: Bits, most: number): number {
  const count = bits.open();
  if (count > most) throw new RangeError();
  return count;
}

/** @throws RangeError for bits that are none of a round of this assessment */
export function fromBits(assessment: Assessment, bits: Bits): TeamRound {
  const date = dayOf(Number(bits.fixed(DAY_BITS)));
  const results: TeamResult[] = [];
  for (let left = read(bits, MOST); left; left--) {
    results.push(...readGroup(assessment, bits, MOST - results.length));
  }
  const consensus: Record<string, Answer> = {};
  for (const question of assessment.questions) {
    if (!bits.fixed(1)) continue;
    const number = bits.fixed(widthOf(question));
    if (number >= radix(question)) throw new RangeError();
    consensus[question.id] = toAnswer(question, number);
  }
  return { date, results, consensus };
}
