/** What a visitor does, and what shows that it had its effect. */
import { outcome, questions } from './quiz.mjs';

const [first, several, third, last] = questions;

/**
 * The choices that are clicked, by question: so that the result has a level for each area, one to start with and two to
 * go on with, three steps and two links, and conditions in both lists.
 */
const CLICKS = { [first.id]: [1, 2], [several.id]: [10, 0, 3, 7], [last.id]: [0, 2] };

/** Arrow keys on the third question, from its first choice to its second. */
const KEYS = ['ArrowDown', 'ArrowDown', 'ArrowUp'];

/** The answers that come of it: the first tick is “none of these”, which the others undo. */
const answered = {
  [first.id]: first.choices[2].id,
  [several.id]: [0, 3, 7].map((index) => several.choices[index].id),
  [third.id]: third.choices[1].id,
  [last.id]: last.choices[2].id,
};

/** What has to be on the page for the result to be whole. Folded advice may come when it is unfolded. */
const texts = (() => {
  const { level, meaning, areas, advice, conditions, note } = outcome(answered);
  const [{ insight, steps, links }] = advice;
  return [
    ...[level, meaning, insight, ...steps, note, conditions.title],
    ...areas.map(({ label }) => label),
    ...links.map(({ title }) => title),
    ...conditions.lists.flatMap(({ title, items }) => [title, ...items.map(({ label }) => label)]),
  ];
})();

/**
 * Acts in turn, by the selectors of a subject. `target` is what is clicked, or has the focus when `key` is pressed:
 * a selector, and which of what it finds. `shows` is the effect, in the same way; without it, the next picture counts.
 */
export function plan({ asks, choices, keys = choices, next, back, missing, done, fold, unfolded, restart }) {
  const select = (name, { id }) => CLICKS[id].map((index) => ({ name, target: [choices(id), index] }));
  const go = ({ id }) => ({ name: 'next', target: [next, 0], shows: [asks(id), 0] });
  const [start, ...others] = select('select', first);
  return [
    // The first answer may have a script fetch what comes later.
    { ...start, name: 'first' },
    ...others,
    go(several),
    { name: 'missing', target: [next, 0], shows: [missing, 0] },
    ...select('tick', several),
    go(third),
    { name: 'back', target: [back, 0], shows: [asks(several.id), 0] },
    go(third),
    // Each key is pressed where the one before has led.
    ...KEYS.map((key, index) => ({ name: 'key', key, target: index ? undefined : [keys(third.id), 0] })),
    { ...go(last), name: 'enter', key: 'Enter' },
    ...select('select', last),
    { name: 'result', target: [next, 0], shows: [done, 0], texts },
    ...[0, 1].map((index) => ({ name: 'fold', target: [fold, index], shows: [unfolded, index] })),
    { name: 'restart', target: [restart, 0], shows: [asks(first.id), 0] },
  ];
}
