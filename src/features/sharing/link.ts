import { UNSURE, type Answer, type Answers, type Assessment, type Question } from '../../core/index.js';

/**
 * A result in the fragment of an address: `readiness=1.ASSESSMENT.VERSION.ANSWERS.CHECK`. Browsers never send a fragment
 * to a server. There are no names in it, and no words: only which choices were made, and hashes that tell whether they
 * were made here.
 */
const NAME = 'readiness';
const FORMAT = '1';

/** Why a link shows nothing: it was cut or changed, is for another assessment, or for another version of this one. */
export type LinkFault = 'damaged' | 'foreign' | 'outdated';

/** FNV-1a, 32 bits, in base 36. Tells slips from truth; it keeps no secret. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The choices of a question as the digits of its answers, “not sure” last. */
const digits = ({ choices, unsure }: Question): string[] =>
  choices.map(({ id }) => id).concat(unsure === false ? [] : UNSURE);

/** How many numbers an answer to this question needs. */
const radix = (question: Question): bigint =>
  question.type === 'single' ? BigInt(digits(question).length) : 1n << BigInt(digits(question).length);

const toNumber = (question: Question, answer: Answer): bigint => {
  const ids = digits(question);
  if (question.type === 'single') return BigInt(ids.indexOf(String(answer)));
  return ids.reduce((sum, id, bit) => (answer.includes(id) ? sum | (1n << BigInt(bit)) : sum), 0n);
};

const toAnswer = (question: Question, number: bigint): Answer => {
  const ids = digits(question);
  return question.type === 'single' ? ids[Number(number)]! : ids.filter((_, bit) => (number >> BigInt(bit)) & 1n);
};

/** Everything that a number stands for; a link made of other choices must not pass. */
const check = ({ id, version, questions }: Assessment, answers: string): string =>
  hash(JSON.stringify([FORMAT, id, version, questions.map((question) => [question.id, digits(question)]), answers]));

/** Complete answers as the text behind `#`. */
export function encode(assessment: Assessment, answers: Answers): string {
  const number = assessment.questions.reduceRight(
    (sum, question) => sum * radix(question) + toNumber(question, answers[question.id]!),
    0n,
  );
  const text = number.toString(36);
  const { id, version } = assessment;
  return `${NAME}=${[FORMAT, hash(id), hash(version), text, check(assessment, text)].join('.')}`;
}

/**
 * The answers in a fragment, or why there are none. Undefined when the fragment is no link of ours. Whoever made it, only
 * choices of this assessment come out; they still have to be sorted with `fit`.
 */
export function decode(assessment: Assessment, fragment: string): Answers | LinkFault | undefined {
  const found = new RegExp(`[#?&]${NAME}=([^&]*)`).exec(fragment)?.[1];
  if (found === undefined) return undefined;
  const [format, id, version, text = '', sum] = found.split('.');
  if (format !== FORMAT || !/^[0-9a-z]{1,4000}$/.test(text)) return 'damaged';
  if (id !== hash(assessment.id)) return 'foreign';
  if (version !== hash(assessment.version)) return 'outdated';
  if (sum !== check(assessment, text)) return 'damaged';
  let number = Array.from(text).reduce((value, digit) => value * 36n + BigInt(parseInt(digit, 36)), 0n);
  const answers: Record<string, Answer> = {};
  for (const question of assessment.questions) {
    answers[question.id] = toAnswer(question, number % radix(question));
    number /= radix(question);
  }
  return number ? 'damaged' : answers;
}

/** The fragment that an address has without our link: what a page's own router needs stays. */
export const without = (fragment: string): string =>
  fragment.replace(new RegExp(`(?<=[#?&])${NAME}=[^&]*&?`, 'g'), '').replace(/[#?&]$/, '');

/** The address of this page with the result in its fragment. A route in the fragment (`#/page`) stays in front. */
export function address(page: string, assessment: Assessment, answers: Answers): string {
  const url = new URL(page);
  const route = without(url.hash);
  const link = encode(assessment, answers);
  url.hash = /^#!?\//.test(route) ? `${route}${route.includes('?') ? '&' : '?'}${link}` : link;
  return url.href;
}
