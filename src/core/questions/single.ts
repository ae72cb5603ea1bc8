import { UNSURE, type SingleQuestion } from '../assessment.js';
import type { QuestionType } from './question-type.js';

/** Pick one. The answer is a choice id. */
export const single: QuestionType<SingleQuestion> = {
  accept: (question, value) =>
    question.choices.some(({ id }) => id === value) || (value === UNSURE && question.unsure !== false)
      ? (value as string)
      : undefined,

  choose: (question, _current, choice) => single.accept(question, choice),

  score: (question, answer) => question.choices.find(({ id }) => id === answer)?.weight ?? null,
};
