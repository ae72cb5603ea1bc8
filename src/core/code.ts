import type { Answers, Assessment } from './assessment.js';
import { crc, DIGITS, toDigits, valuesOf } from './digits.js';
import { idOf, versionOf } from './fingerprint.js';
import { answersOf, capacity, numberOf } from './radix.js';

/** Why a code shows nothing: a typing error, other questions, or another version of these. */
export type CodeFault = 'damaged' | 'foreign' | 'outdated';

/** Short ones get zeros in front: what has the same length everywhere is easier to recognize. */
const FEWEST = 8;

/** More than the largest assessment takes; reading time grows with the square of it. */
const LONGEST = 4000;

/** Most digits that anybody reads aloud and types: eight groups, which with their dashes are 39 characters. */
const TYPED = 32;

/** Bits behind the answers: which assessment, which version of its questions, and the check of all that is before it. */
const ID = 6;
const VERSION = 6;
const CHECK = 11;

/** How many digits the codes of an assessment have, without dashes. */
export function digitsOf(assessment: Assessment): number {
  const most = capacity(assessment) - 1n;
  return Math.max(FEWEST, Math.ceil((most.toString(2).length + ID + VERSION + CHECK) / 5));
}

/** Whether the codes of an assessment are offered to be typed; past 40 characters, only links are. */
export const isTypable = (assessment: Assessment): boolean => digitsOf(assessment) <= TYPED;

/** A number of as many bits behind another. */
const behind = (number: bigint, bits: number, next: bigint): bigint =>
  (number << BigInt(bits)) | BigInt.asUintN(bits, next);

/**
 * Complete answers as a code that can be read aloud and typed: `7KQ2-9FXM`. It holds which choices were made, and whether
 * they were made here; no names and no words. Eight digits for the built-in assessment, more for longer ones.
 */
export function encode(assessment: Assessment, answers: Answers): string {
  const version = behind(numberOf(assessment, answers), VERSION, versionOf(assessment));
  const before = behind(version, ID, idOf(assessment));
  const length = digitsOf(assessment);
  const check = crc(toDigits(behind(before, CHECK, 0n), length));
  const code = toDigits(behind(before, CHECK, BigInt(check)), length)
    .map((digit) => DIGITS[digit])
    .join('');
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** What may stand between digits: spaces, dashes, the minus sign, hyphen bullets, and marks that nobody sees. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2043\u2212]/gu;

/**
 * The answers in a code, or why there are none. Takes any case, O for 0, I and L for 1, and any spaces and dashes. Whoever
 * made it, only choices of this assessment come out; they still have to be sorted with `fit`.
 */
export function decode(assessment: Assessment, code: string): Answers | CodeFault {
  const text = code.replace(BETWEEN, '');
  const digits = text.length > LONGEST ? undefined : valuesOf(text);
  if (!digits || crc(digits)) return 'damaged';
  let number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n) >> BigInt(CHECK);
  if (BigInt.asUintN(ID, number) !== BigInt.asUintN(ID, idOf(assessment))) return 'foreign';
  number >>= BigInt(ID);
  if (BigInt.asUintN(VERSION, number) !== BigInt.asUintN(VERSION, versionOf(assessment))) return 'outdated';
  return answersOf(assessment, number >> BigInt(VERSION)) ?? 'outdated';
}
