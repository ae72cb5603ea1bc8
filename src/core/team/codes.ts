import type { Assessment } from '../assessment.js';
import { decode, digitsOf, isTypable } from '../code.js';
import type { Reading } from './reading.js';
import { DASH, DIGIT, isAlone, mixed } from './signs.js';

/**
 * Codes as people write them into a text: `7KQ2-9FXM`, `7kq2 9fxm`, `7KQ29FXM`. Plain words look much the same: “baseball”
 * is eight digits, and so is “high-tech”. So what reads as answers is a result, for that happens by chance once in eight
 * million times. Of the rest, only what was meant as a code is told as damaged, outdated or foreign: what has the form of
 * one, with nothing joined to it, and two of these signs:
 *
 * - a dash between all its groups,
 * - a group that mixes letters and digits, other than ordinals and school years (each such group counts),
 * - alone on its line, in capitals.
 *
 * Each digit that is missing or too many takes another one.
 */

const SPACE = '[ \\u00a0]';
/** Between groups: a dash, behind which the line may end and the next be quoted; spaces; or nothing. */
const BETWEEN = `(?:${SPACE}?${DASH}[\\s>]{0,4}|${SPACE}{0,2})`;
const DASHES = new RegExp(DASH, 'g');
const JOINED_BEFORE = new RegExp(`${DIGIT}${DASH}$`, 'i');
const JOINED_BEHIND = new RegExp(`^${DASH}${DIGIT}`, 'i');

/** What may be a code. */
interface Candidate {
  readonly start: number;
  readonly code: string;
  readonly groups: readonly string[];
}

/** Groups of four, as long as a code. The pattern only looks ahead, so that of three groups each two are tried. */
function exact(text: string, digits: number): Candidate[] {
  const sizes = Array.from({ length: Math.ceil(digits / 4) }, (_, group) => Math.min(4, digits - 4 * group));
  const form = sizes.map((size) => `(${DIGIT}{${size}})`).join(BETWEEN);
  const pattern = new RegExp(`(?<!${DIGIT})(?=(${form})(?!${DIGIT}))`, 'gi');
  return Array.from(text.matchAll(pattern), (match) => {
    const [, code, ...groups] = match;
    return { start: match.index, code: code!, groups };
  });
}

/** Two to eight groups of any length with dashes between them. */
function dashed(text: string): Candidate[] {
  const pattern = new RegExp(`(?<!${DIGIT})${DIGIT}{1,5}(?:${DASH}${DIGIT}{1,5}){1,7}(?!${DIGIT})`, 'gi');
  return Array.from(text.matchAll(pattern), ({ 0: code, index: start }) => ({
    start,
    code,
    groups: code.split(DASHES),
  }));
}

/** How many signs tell that a part of a text is meant as a code. */
function signs(text: string, { start, code, groups }: Candidate): number {
  const end = start + code.length;
  const joined = JOINED_BEFORE.test(text.slice(start - 2, start)) || JOINED_BEHIND.test(text.slice(end, end + 2));
  if (joined) return 0;
  const dashed = code.match(DASHES)?.length === groups.length - 1;
  const capitals = /[A-Z]/.test(code) && !/[a-z]/.test(code);
  return mixed(groups) + Number(dashed) + Number(capitals && isAlone(text, start, end));
}

/** Codes anywhere in a text; of what overlaps, several. None where codes are too long to be typed. */
export function codes(assessment: Assessment, text: string): Reading[] {
  if (!isTypable(assessment)) return [];
  const digits = digitsOf(assessment);
  return [...exact(text, digits), ...dashed(text)].flatMap((candidate) => {
    const { start, code, groups } = candidate;
    const plain = groups.join('');
    const answers = decode(assessment, plain);
    const missing = answers === 'damaged' ? Math.abs(digits - plain.length) : 0;
    if (typeof answers === 'string' && signs(text, candidate) < 2 + missing) return [];
    return [{ from: 'code', start, end: start + code.length, answers, date: null }];
  });
}
