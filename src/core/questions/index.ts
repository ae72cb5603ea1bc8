import { UNSURE, type Answer, type Conditions, type Question, type QuestionKind } from '../assessment.js';
import { multiple } from './multiple.js';
import { single } from './single.js';

/** What a kind of question knows about its answers. An `Answer` is always one that `accept` let through. */
export interface QuestionType<Q extends Question> {
  /** The value as it is stored, or undefined when it is no legal answer to this question. */
  accept(question: Q, value: unknown): Answer | undefined;
  /** The answer after the visitor picks (or unticks) a choice; undefined when none is left or the choice is unknown. */
  choose(question: Q, current: Answer | undefined, choice: string): Answer | undefined;
  /** 0–1. Never asked for “not sure”. */
  score(question: Q, answer: Answer): number | null;
  /** Which choices the result lists as aligned and as next, for kinds that list any. Never asked for “not sure”. */
  sort?(question: Q, answer: Answer): Conditions | undefined;
}

const types: { readonly [K in QuestionKind]: QuestionType<Extract<Question, { type: K }>> } = { single, multiple };

/** The knowledge of a question's kind. */
export const typeOf = (question: Question): QuestionType<Question> => types[question.type];

/** Whether an answer is “not sure”, which every kind stores as that one id. */
export const isUnsure = (answer: Answer | undefined): boolean => String(answer) === UNSURE;
