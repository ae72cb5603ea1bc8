/** Shows what the receiver has counted. */
import { barTable, crossTable, levelsOf, watchTotals } from './totals.js';

const place = document.querySelector('[data-figures]');
const told = document.querySelector('[data-told]');
const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);

watchTotals(
  ({ completions, areas, signups }) => {
    const levels = levelsOf(completions, signups, ...Object.values(areas));
    const tables = [
      barTable(`${sum(completions)} completed`, ['Level', 'Completions'], levels, completions),
      barTable(`${sum(signups)} signed up`, ['Level', 'Sign-ups'], levels, signups),
    ];
    if (sum(completions)) tables.push(crossTable('Completions by area and level', 'Area', levels, areas));
    place.replaceChildren(...tables);
    told.textContent = `As of ${new Date().toLocaleTimeString(undefined, { timeStyle: 'medium' })}. New figures appear on their own.`;
  },
  (problem) => {
    told.textContent = problem;
  },
);
