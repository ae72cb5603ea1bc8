import type { Assessment } from '../assessment.js';
import { crc, DIGITS, valuesOf } from '../digits.js';
import { hash, idOf, versionOf } from '../fingerprint.js';
import { Bits, fixed } from './bits.js';
import type { TeamFault, TeamRound } from './round.js';
import { fromBits, toBits } from './round-bits.js';

/**
 * A round as a code for a link. Its head says how long the code is, and of which questions: so what is cut off, of an earlier
 * version or of other questions is told apart even where the rest is missing. The round follows, and a check of all of it.
 */

/** Bits of the head: digits of the whole code, which questions, their version, and the head's own check. */
const LENGTH = 20;
const ID = 10;
const VERSION = 14;
const CHECK = 11;
/** Digits of the head: as many lie before the length can be known. */
export const HEAD = (LENGTH + ID + VERSION + CHECK) / 5;
/** Digits of the check of the whole: by chance it fits once in a billion times. */
const SUM = 6;

const toText = (bits: string): string =>
  Array.from({ length: bits.length / 5 }, (_, at) => DIGITS[Number(`0b${bits.slice(5 * at, 5 * at + 5)}`)]).join('');

const toBitsOf = (values: readonly number[]): string => values.map((value) => fixed(value, 5)).join('');

const sumOf = (text: string): string => toText(fixed(BigInt.asUintN(5 * SUM, hash(text)), 5 * SUM));

function headOf(assessment: Assessment, length: number): string {
  const id = BigInt.asUintN(ID, idOf(assessment));
  const version = BigInt.asUintN(VERSION, versionOf(assessment));
  const bits = fixed(length, LENGTH) + fixed(id, ID) + fixed(version, VERSION);
  const check = crc(valuesOf(toText(bits + fixed(0, CHECK)))!);
  return toText(bits + fixed(check, CHECK));
}

/**
 * All results of a team with their groups, and what it says together, as a code for its link: digits and capitals only. The
 * same round has the same code, in whichever order its results came.
 *
 * @param round complete answers that fit the assessment
 * @returns null for a round that no link can hold: more than a million digits
 */
export function encodeTeam(assessment: Assessment, round: TeamRound): string | null {
  const bits = toBits(assessment, round);
  const body = toText(bits.padEnd(Math.ceil(bits.length / 5) * 5, '0'));
  const length = HEAD + body.length + SUM;
  if (length >= 1 << LENGTH) return null;
  const code = headOf(assessment, length) + body;
  return code + sumOf(code);
}

/** How many digits a code has, as its head says; undefined where that is damaged or not whole. */
export function lengthOf(code: string): number | undefined {
  const head = valuesOf(code.slice(0, HEAD));
  if (head?.length !== HEAD || crc(head)) return undefined;
  return Number(new Bits(toBitsOf(head)).fixed(LENGTH));
}

/**
 * The round in a code, or why there is none. Takes any case, O for 0, I and L for 1; what follows the code is ignored. Only
 * choices of this assessment come out, whoever made it.
 */
export function decodeTeam(assessment: Assessment, code: string): TeamRound | TeamFault {
  const length = lengthOf(code);
  if (length === undefined) return code.length < HEAD ? 'cut' : 'damaged';
  const head = new Bits(toBitsOf(valuesOf(code.slice(0, HEAD))!));
  head.fixed(LENGTH);
  if (head.fixed(ID) !== BigInt.asUintN(ID, idOf(assessment))) return 'foreign';
  if (head.fixed(VERSION) !== BigInt.asUintN(VERSION, versionOf(assessment))) return 'outdated';
  if (code.length < length) return 'cut';
  const values = valuesOf(code.slice(0, length));
  if (!values) return 'damaged';
  const text = values.map((value) => DIGITS[value]).join('');
  const end = length - SUM;
  if (sumOf(text.slice(0, end)) !== text.slice(end)) return 'damaged';
  try {
    return fromBits(assessment, new Bits(toBitsOf(values.slice(HEAD, end))));
  } catch {
    // Made by hand: the check fits, and the round does not.
    return 'damaged';
  }
}
