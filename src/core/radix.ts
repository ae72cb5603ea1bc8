import { UNSURE, type Answer, type Answers, type Assessment, type Question } from './assessment.js';

/** What an answer can be, in a fixed order: the choices that stand alone, and for several ones each selection of the others. */
export interface Legal {
  readonly alone: readonly string[];
  readonly others: readonly string[];
}

const legals = new WeakMap<Question, Legal>();

/** That of a question: worked out once, for a list has hundreds of codes. */
export function legal(question: Question): Legal {
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
export const radix = (question: Question): bigint => {
  const { alone, others } = legal(question);
  // Each of the others is checked or not, which makes 2ⁿ selections. One less, for to check none of them is no answer.
  return BigInt(alone.length) + (1n << BigInt(others.length)) - 1n;
};

export const toNumber = (question: Question, answer: Answer): bigint => {
  const { alone, others } = legal(question);
  const index = alone.indexOf(String(answer));
  if (index >= 0) return BigInt(index);
  const bits = others.reduce((sum, id, bit) => (answer.includes(id) ? sum | (1n << BigInt(bit)) : sum), 0n);
  return BigInt(alone.length) + bits - 1n;
};

export const toAnswer = (question: Question, number: bigint): Answer => {
  const { alone, others } = legal(question);
  if (number < alone.length) {
    const choice = alone[Number(number)]!;
    return question.type === 'single' ? choice : [choice];
  }
  const bits = (number - BigInt(alone.length) + 1n).toString(2);
  return others.filter((_, bit) => bits.at(-1 - bit) === '1');
};

/** How many numbers complete answers take. */
export const capacity = ({ questions }: Assessment): bigint =>
  questions.reduce((product, question) => product * radix(question), 1n);

/** Complete answers as one number, below the capacity. */
export const numberOf = ({ questions }: Assessment, answers: Answers): bigint =>
  questions.reduceRight((sum, question) => sum * radix(question) + toNumber(question, answers[question.id]!), 0n);

/** The answers that a number stands for; undefined for one that is none. */
export function answersOf({ questions }: Assessment, number: bigint): Answers | undefined {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    answers[question.id] = toAnswer(question, number % radix(question));
    number /= radix(question);
  }
  return number ? undefined : answers;
}
