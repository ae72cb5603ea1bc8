import type { Answer, Answers, Assessment } from './assessment.js';
import { typeOf } from './questions/index.js';

/**
 * A visit, as plain data. Only the functions below make new ones, and each returns the very same object when it has
 * nothing to change, so that `===` tells whether anything happened.
 */
export interface Session {
  /** Unique per attempt (a UUID): the key by which events of one attempt belong together. */
  readonly attempt: string;
  readonly answers: Answers;
  /** Index of the question on screen, in `layout="steps"`. */
  readonly position: number;
  /** Ids of the questions that the visitor went past without an answer, until they are answered. */
  readonly missing: readonly string[];
  /** Whether the visitor has answered anything in this attempt. */
  readonly started: boolean;
  /** Whether the result is on screen. True only while every question has an answer. */
  readonly complete: boolean;
}

/** A fresh attempt, with answers to begin with: those that do not fit are left out. */
export const begin = (assessment: Assessment, attempt: string, answers: unknown = {}): Session => ({
  attempt,
  answers: fit(assessment, answers).answers,
  position: 0,
  missing: [],
  started: false,
  complete: false,
});

/** Sorts given answers into those that fit the assessment and the ids of those that do not. Never throws. */
export function fit(assessment: Assessment, given: unknown): { answers: Answers; dropped: string[] } {
  const answers: Record<string, Answer> = {};
  let plain: unknown;
  try {
    plain = JSON.parse(JSON.stringify(given ?? {}));
  } catch {
    return { answers, dropped: ['(not plain JSON)'] };
  }
  const entries = plain && typeof plain === 'object' ? Object.entries(plain) : [];
  const dropped = entries
    .filter(([id, value]) => {
      const question = assessment.questions.find((question) => question.id === id);
      const answer = question && typeOf(question).accept(question, value);
      if (answer !== undefined) answers[id] = answer;
      return answer === undefined;
    })
    .map(([id]) => id);
  return { answers, dropped };
}

/** Ids of the questions that have no answer yet, in document order. */
export const unanswered = ({ questions }: Assessment, { answers }: Session): string[] =>
  questions.map(({ id }) => id).filter((id) => !Object.hasOwn(answers, id));

/** The visitor picks a choice, or unchecks it. */
export function answer(assessment: Assessment, session: Session, id: string, choice: string): Session {
  const question = assessment.questions.find((question) => question.id === id);
  if (!question || session.complete) return session;
  const { [id]: current, ...others } = session.answers;
  const chosen = typeOf(question).choose(question, current, choice);
  if (JSON.stringify(chosen) === JSON.stringify(current)) return session;
  const answers = chosen === undefined ? others : { ...others, [id]: chosen };
  return { ...session, answers, missing: session.missing.filter((missing) => missing !== id), started: true };
}

/** On to the next question, or from the last to the result; an unanswered question stays and is marked missing. */
export function next(assessment: Assessment, session: Session): Session {
  const { questions } = assessment;
  const id = questions[session.position]?.id;
  if (session.complete || id === undefined) return session;
  if (!Object.hasOwn(session.answers, id)) return { ...session, missing: [id] };
  if (session.position === questions.length - 1) return complete(assessment, session);
  return { ...session, position: session.position + 1, missing: [] };
}

/** Back to the question before. */
export const back = (_assessment: Assessment, session: Session): Session =>
  session.complete || session.position === 0 ? session : { ...session, position: session.position - 1, missing: [] };

/** To any question. */
export function jump({ questions }: Assessment, session: Session, id: string): Session {
  const position = questions.findIndex((question) => question.id === id);
  return session.complete || position < 0 || position === session.position
    ? session
    : { ...session, position, missing: [] };
}

/** From the result back to a question, in the same attempt and with all answers kept. */
export const reopen = (assessment: Assessment, session: Session, id: string): Session =>
  jump(assessment, { ...session, complete: false }, id);

/** To the result; while answers are missing, to the first question without one, with all of them marked. */
export function complete(assessment: Assessment, session: Session): Session {
  if (session.complete) return session;
  const missing = unanswered(assessment, session);
  if (!missing.length) return { ...session, complete: true, missing };
  return { ...jump(assessment, session, missing[0]!), missing };
}

/** Everything from the start, as another attempt. */
export const restart = (assessment: Assessment, attempt: string): Session => begin(assessment, attempt);
