/** What the floors and peers ask and tell: the element's own questions, and its own score. */
import { content } from '../../dist/content/en.js';
import { typeOf } from '../../dist/core/questions/index.js';
import { score } from '../../dist/core/score.js';

export const { title, intro, questions } = content;
export const words = {
  progress: (position) => `Question ${position + 1} of ${questions.length}`,
  next: (position) => (position < questions.length - 1 ? 'Continue' : 'See your result'),
  back: 'Back',
  missing: 'Choose an answer to go on. “I am not sure” is fine.',
};

/** The choices of a question, with “not sure”. */
export const choicesOf = ({ choices }) => [...choices, { id: 'unsure', label: 'I am not sure', exclusive: true }];

/** The answer after a click on a choice. */
export const choose = (question, answer, id) => typeOf(question).choose(question, answer, id);

export const isChosen = (answer, id) => (Array.isArray(answer) ? answer.includes(id) : answer === id);

/** The least that a result can say: the level, and that of each area. */
export function outcome(answers) {
  const { level, areas } = score(content, answers);
  const name = (level) => level?.label ?? 'Not known yet';
  return { level: name(level), areas: areas.map(({ label, level }) => `${label}: ${name(level)}`) };
}
