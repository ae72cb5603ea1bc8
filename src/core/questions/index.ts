import { UNSURE, type Answer, type Question, type QuestionKind } from '../assessment.js';
import { multiple } from './multiple.js';
import type { QuestionType } from './question-type.js';
import { single } from './single.js';

const types: { readonly [K in QuestionKind]: QuestionType<Extract<Question, { type: K }>> } = { single, multiple };

/** The knowledge of a question's kind. */
export const typeOf = (question: Question): QuestionType<Question> => types[question.type];

/** Whether an answer is “not sure”, which every kind stores as that one id. */
export const isUnsure = (answer: Answer | undefined): boolean => String(answer) === UNSURE;
