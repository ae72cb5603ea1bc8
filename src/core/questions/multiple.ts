import { UNSURE, type MultipleQuestion } from '../assessment.js';
import type { QuestionType } from './question-type.js';

/** Whether a choice stands alone: “not sure”, or one marked exclusive. */
const standsAlone = (question: MultipleQuestion, choice: string): boolean =>
  choice === UNSURE || question.choices.some(({ id, exclusive }) => id === choice && exclusive);

/** Check any. The answer lists choice ids in document order; an empty list is no answer. */
export const multiple: QuestionType<MultipleQuestion> = {
  accept(question, value) {
    if (!Array.isArray(value)) return undefined;
    const given: readonly unknown[] = value;
    const legal = question.choices.map(({ id }) => id);
    if (question.unsure !== false) legal.push(UNSURE);
    const chosen = legal.filter((id) => given.includes(id));
    return chosen.length &&
      given.every((id) => legal.includes(id as string)) &&
      (chosen.length === 1 || !chosen.some((id) => standsAlone(question, id)))
      ? chosen
      : undefined;
  },

  choose(question, current = [], choice) {
    const others = [current].flat().filter((id) => id !== choice);
    if (current.includes(choice)) return multiple.accept(question, others);
    const kept = standsAlone(question, choice) ? [] : others.filter((id) => !standsAlone(question, id));
    return multiple.accept(question, [...kept, choice]);
  },

  score(question, answer) {
    let checked = 0;
    let all = 0;
    for (const { id, weight, exclusive } of question.choices) {
      if (exclusive && answer.includes(id)) return weight;
      if (exclusive) continue;
      all += weight;
      if (answer.includes(id)) checked += weight;
    }
    return checked / all;
  },

  sort({ conditions, choices }, answer, { aligned, next }) {
    for (const { id, exclusive } of choices) {
      if (conditions && !exclusive) (answer.includes(id) ? aligned : next).push(id);
    }
  },
};
