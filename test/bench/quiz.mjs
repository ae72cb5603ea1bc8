/** What the floors and peers ask and tell: the element's own questions, score and texts. */
import { score } from '../../dist/core/index.js';
import { content } from './content.mjs';

export const { title, intro, questions } = content;
export const words = {
  progress: (position) => `Question ${position + 1} of ${questions.length}`,
  next: (position) => (position < questions.length - 1 ? 'Continue' : 'See your result'),
  back: 'Back',
  missing: 'Choose one answer to continue. “I am not sure” is fine.',
  areas: 'Area by area',
  read: 'Read more:',
  restart: 'Start over',
};

/** The choices of a question, with “not sure”. */
export const choicesOf = ({ choices }) => [...choices, { id: 'unsure', label: 'I am not sure', exclusive: true }];

/** The answer after a click on a choice. */
export function choose(question, answer = [], id) {
  if (question.type === 'single') return id;
  const alone = (other) => choicesOf(question).find(({ id }) => id === other).exclusive;
  const others = answer.filter((other) => other !== id && !alone(other) && !alone(id));
  const ticked = answer.includes(id) ? others : [...others, id];
  return ticked.length ? ticked : undefined;
}

export const isChosen = (answer, id) => (Array.isArray(answer) ? answer.includes(id) : answer === id);

/** What an area at its level is told. */
function advise(heading, { id, level }) {
  const { insight, steps, resources } = content.areas.find((area) => area.id === id).insights[level.id];
  return {
    heading,
    insight,
    steps,
    links: resources.map((id) => content.resources.find((resource) => resource.id === id)),
  };
}

/**
 * What a result says: the level and what it means, the areas, advice for each, weakest first, the conditions in two
 * lists, and a note.
 */
export function outcome(answers) {
  const { level, areas, focus, conditions } = score(content, answers);
  const name = (level) => level?.label ?? 'Not known yet';
  const known = areas.filter(({ level }) => level);
  const top = known.filter(({ id }) => !focus.includes(id));
  const { choices, conditions: titles } = questions.find(({ conditions }) => conditions);
  return {
    label: content.resultLabel,
    level: name(level),
    meaning: content.levels.find(({ id }) => id === level?.id)?.meaning ?? '',
    areas: areas.map(({ label, level }) => ({ label, level: name(level) })),
    advice: [
      ...focus
        .map((id) => known.find((area) => area.id === id))
        .map((area, index) => advise(`${index ? 'Then' : 'Start here'}: ${area.label}`, area)),
      ...top.map((area) => advise(`A strength to protect: ${area.label}`, area)),
    ],
    conditions: {
      title: titles.title,
      lists: ['aligned', 'next'].map((list) => ({
        title: titles[list],
        items: choices.filter(({ id }) => conditions[list].includes(id)),
      })),
    },
    note: content.note,
  };
}
