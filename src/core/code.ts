import { UNSURE, type Answer, type Answers, type Assessment, type Question } from './assessment.js';

/** Why a code shows nothing: a typing error, other questions, or another version of these. */
export type CodeFault = 'damaged' | 'foreign' | 'outdated';

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Short ones get zeros in front: what has the same length everywhere is easier to recognize. */
const FEWEST = 8;

/** More than the largest assessment takes; reading time grows with the square of it. */
const LONGEST = 4000;

/** Bits behind the answers: which assessment, which version of its questions, and the check of all that is before it. */
const ID = 6n;
const VERSION = 6n;
const CHECK = 11n;

/** FNV-1a, 32 bits. Tells slips from truth; it keeps no secret. */
function hash(text: string): bigint {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  // The low bits of this hash are its best mixed ones; those of short texts get the high ones as well.
  return BigInt((sum ^ (sum >>> 15)) >>> 0);
}

/**
 * CRC-11 (x¹¹+x⁹+x⁸+x⁷+x²+1): it finds every error within eleven neighboring bits, hence every wrong digit and every
 * swap of two neighbors.
 */
function crc(bits: string): bigint {
  // Not zero, or nothing but zeros would be a code.
  let rest = 0x7ff;
  for (const bit of `${bits}${'0'.repeat(Number(CHECK))}`) {
    rest = (rest << 1) | Number(bit);
    if (rest & 0x800) rest ^= 0xb85;
  }
  return BigInt(rest);
}

/** What an answer can be, in a fixed order: the choices that stand alone, and for several ones each selection of the others. */
function legal({ type, choices, unsure }: Question): {
  readonly alone: readonly string[];
  readonly others: readonly string[];
} {
  const ids = choices.map(({ id }) => id);
  const exclusive = type === 'single' ? ids : choices.filter((choice) => choice.exclusive).map(({ id }) => id);
  return {
    alone: unsure === false ? exclusive : [...exclusive, UNSURE],
    others: ids.filter((id) => !exclusive.includes(id)),
  };
}

/** How many numbers the answers to a question take. */
const radix = (question: Question): bigint => {
  const { alone, others } = legal(question);
  // Nothing checked is no answer: its number is that of the first choice that stands alone.
  return BigInt(alone.length) + (1n << BigInt(others.length)) - 1n;
};

const toNumber = (question: Question, answer: Answer): bigint => {
  const { alone, others } = legal(question);
  const index = alone.indexOf(String(answer));
  if (index >= 0) return BigInt(index);
  const bits = others.reduce((sum, id, bit) => (answer.includes(id) ? sum | (1n << BigInt(bit)) : sum), 0n);
  return BigInt(alone.length) + bits - 1n;
};

const toAnswer = (question: Question, number: bigint): Answer => {
  const { alone, others } = legal(question);
  if (number < alone.length) {
    const choice = alone[Number(number)]!;
    return question.type === 'single' ? choice : [choice];
  }
  const bits = number - BigInt(alone.length) + 1n;
  return others.filter((_, bit) => (bits >> BigInt(bit)) & 1n);
};

/** All that a number stands for: a code made of other questions must not pass. */
const outline = ({ version, questions }: Assessment): string =>
  JSON.stringify([version, questions.map((question) => [question.id, question.type, legal(question)])]);

/** How many digits the codes of an assessment have. */
function length({ questions }: Assessment): number {
  const most = questions.reduce((product, question) => product * radix(question), 1n) - 1n;
  return Math.max(FEWEST, Math.ceil((most.toString(2).length + Number(ID + VERSION + CHECK)) / 5));
}

const bitsOf = (number: bigint, digits: number): string => number.toString(2).padStart(digits * 5 - Number(CHECK), '0');

/**
 * Complete answers as a code that can be read aloud and typed: `7KQ2-9FXM`. It holds which choices were made, and whether
 * they were made here; no names and no words. Eight digits for the built-in assessment, more for longer ones.
 */
export function encode(assessment: Assessment, answers: Answers): string {
  const number = assessment.questions.reduceRight(
    (sum, question) => sum * radix(question) + toNumber(question, answers[question.id]!),
    0n,
  );
  const version = BigInt.asUintN(Number(VERSION), hash(outline(assessment)));
  const id = BigInt.asUintN(Number(ID), hash(assessment.id));
  const before = (((number << VERSION) | version) << ID) | id;
  const digits = length(assessment);
  let rest = (before << CHECK) | crc(bitsOf(before, digits));
  let code = '';
  for (let digit = 0; digit < digits; digit++, rest >>= 5n) code = DIGITS[Number(rest & 31n)]! + code;
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * The answers in a code, or why there are none. Takes any case, O for 0, I and L for 1, and any spaces and dashes. Whoever
 * made it, only choices of this assessment come out; they still have to be sorted with `fit`.
 */
export function decode(assessment: Assessment, code: string): Answers | CodeFault {
  const text = code
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length > LONGEST || /[^0-9A-HJKMNP-TV-Z]/.test(text)) return 'damaged';
  let number = 0n;
  for (const digit of text) number = (number << 5n) | BigInt(DIGITS.indexOf(digit));
  const check = BigInt.asUintN(Number(CHECK), number);
  number >>= CHECK;
  if (check !== crc(bitsOf(number, text.length))) return 'damaged';
  if (BigInt.asUintN(Number(ID), number) !== BigInt.asUintN(Number(ID), hash(assessment.id))) return 'foreign';
  number >>= ID;
  const version = BigInt.asUintN(Number(VERSION), hash(outline(assessment)));
  if (BigInt.asUintN(Number(VERSION), number) !== version) return 'outdated';
  number >>= VERSION;
  const answers: Record<string, Answer> = {};
  for (const question of assessment.questions) {
    answers[question.id] = toAnswer(question, number % radix(question));
    number /= radix(question);
  }
  return number ? 'outdated' : answers;
}
