import { UNSURE, type Answer, type Answers, type Assessment, type Question } from './assessment.js';

/** Why a code shows nothing: a typing error, other questions, or another version of these. */
export type CodeFault = 'damaged' | 'foreign' | 'outdated';

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Short ones get zeros in front: what has the same length everywhere is easier to recognize. */
const FEWEST = 8;

/** More than the largest assessment takes; reading time grows with the square of it. */
const LONGEST = 4000;

/** Most digits that anybody reads aloud and types: eight groups, which with their dashes are 39 characters. */
const TYPED = 32;

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
 * CRC-11 (x¹¹+x⁹+x⁸+x⁷+x²+1) of digits: it finds every error within eleven neighboring bits, hence every wrong digit and
 * every swap of two neighbors. Of digits that end with their own check it is 0.
 */
function crc(digits: readonly number[]): number {
  // Not zero, or nothing but zeros would be a code.
  let rest = 0x7ff;
  for (const digit of digits) {
    for (let bit = 4; bit >= 0; bit--) {
      rest = (rest << 1) | ((digit >> bit) & 1);
      if (rest & 0x800) rest ^= 0xb85;
    }
  }
  return rest;
}

/** What an answer can be, in a fixed order: the choices that stand alone, and for several ones each selection of the others. */
interface Legal {
  readonly alone: readonly string[];
  readonly others: readonly string[];
}

const legals = new WeakMap<Question, Legal>();

/** That of a question: worked out once, for a list has hundreds of codes. */
function legal(question: Question): Legal {
  const known = legals.get(question);
  if (known) return known;
  const { type, choices, unsure } = question;
  const ids = choices.map(({ id }) => id);
  const exclusive = type === 'single' ? ids : choices.filter((choice) => choice.exclusive).map(({ id }) => id);
  const made = {
    alone: unsure === false ? exclusive : [...exclusive, UNSURE],
    others: ids.filter((id) => !exclusive.includes(id)),
  };
  legals.set(question, made);
  return made;
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
  const bits = (number - BigInt(alone.length) + 1n).toString(2);
  return others.filter((_, bit) => bits.at(-1 - bit) === '1');
};

/** All that a number stands for: a code made of other questions must not pass. */
const outline = ({ version, questions }: Assessment): string =>
  JSON.stringify([version, questions.map((question) => [question.id, question.type, legal(question)])]);

const versions = new WeakMap<Assessment, bigint>();

/** The bits for the version and structure of an assessment: worked out once, for a list has hundreds of codes. */
function versionOf(assessment: Assessment): bigint {
  const version = versions.get(assessment) ?? BigInt.asUintN(Number(VERSION), hash(outline(assessment)));
  versions.set(assessment, version);
  return version;
}

/** How many digits the codes of an assessment have, without dashes. */
export function digitsOf({ questions }: Assessment): number {
  const most = questions.reduce((product, question) => product * radix(question), 1n) - 1n;
  return Math.max(FEWEST, Math.ceil((most.toString(2).length + Number(ID + VERSION + CHECK)) / 5));
}

/** Whether the codes of an assessment are offered to be typed; past 40 characters, only links are. */
export const isTypable = (assessment: Assessment): boolean => digitsOf(assessment) <= TYPED;

const toDigits = (number: bigint, length: number): number[] =>
  Array.from({ length }, (_, at) => Number((number >> BigInt(5 * (length - 1 - at))) & 31n));

/**
 * Complete answers as a code that can be read aloud and typed: `7KQ2-9FXM`. It holds which choices were made, and whether
 * they were made here; no names and no words. Eight digits for the built-in assessment, more for longer ones.
 */
export function encode(assessment: Assessment, answers: Answers): string {
  const number = assessment.questions.reduceRight(
    (sum, question) => sum * radix(question) + toNumber(question, answers[question.id]!),
    0n,
  );
  const version = versionOf(assessment);
  const id = BigInt.asUintN(Number(ID), hash(assessment.id));
  const before = (((number << VERSION) | version) << ID) | id;
  const length = digitsOf(assessment);
  const checked = (before << CHECK) | BigInt(crc(toDigits(before << CHECK, length)));
  const code = toDigits(checked, length)
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
  const text = code.toUpperCase().replace(BETWEEN, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (text.length > LONGEST || /[^0-9A-HJKMNP-TV-Z]/.test(text)) return 'damaged';
  const digits = Array.from(text, (digit) => DIGITS.indexOf(digit));
  if (crc(digits)) return 'damaged';
  let number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n) >> CHECK;
  if (BigInt.asUintN(Number(ID), number) !== BigInt.asUintN(Number(ID), hash(assessment.id))) return 'foreign';
  number >>= ID;
  if (BigInt.asUintN(Number(VERSION), number) !== versionOf(assessment)) return 'outdated';
  number >>= VERSION;
  const answers: Record<string, Answer> = {};
  for (const question of assessment.questions) {
    answers[question.id] = toAnswer(question, number % radix(question));
    number /= radix(question);
  }
  return number ? 'outdated' : answers;
}
