/** The table, for people and for docs/performance.md. */
import { acts, metrics } from './metrics.mjs';

const number = (value, unit) => {
  const digits = unit === 'CLS' ? 3 : unit === 'ms' && Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const cell = ({ median, q1, q3 }, unit) => {
  const [middle, low, high] = [median, q1, q3].map((value) => number(value, unit));
  return low === high ? middle : `${middle} [${low}–${high}]`;
};

/** The letter that the title of a subject ends with. */
const letter = (title) => /\(\w\)$/.exec(title)[0];

const target = ({ most, ratio, below = [], unit }, subjects) => {
  if (most !== undefined) return most ? `≤ ${number(most, unit)}` : number(0, unit);
  if (ratio === undefined) return '';
  return [`≤ ${ratio} × (b)`, ...below.map((name) => `< ${letter(subjects[name])}`)].join(', ');
};

const times = (ratio) => (ratio === undefined ? '' : `${ratio.toFixed(2)} ×`);

const markdown = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A Markdown table: a line for each metric, a column for each subject, medians with quartiles. */
export function table({ subjects, results }) {
  const lines = Object.entries(results)
    .filter(([name]) => !metrics[name].act)
    .map(([name, { values, ratio, met }]) => {
      const metric = metrics[name];
      const [own, ...others] = Object.keys(subjects).map((subject) => cell(values[subject], metric.unit));
      const label = metric.unit && metric.unit !== 'CLS' ? `${metric.label} (${metric.unit})` : metric.label;
      const stands = met === undefined ? '' : met ? 'met' : '**not met**';
      return [label, own, times(ratio), target(metric, subjects), stands, ...others];
    });
  const [own, ...others] = Object.values(subjects);
  return markdown(['what is measured', own, 'to (b)', 'target', 'reached', ...others], lines);
}

/** The same for each act of a visit, with what Event Timing says of it; each subject's slowest act is bold. */
export function actsTable({ subjects, results }) {
  const measured = Object.entries(acts).filter(([act]) => results[`act-${act}`]);
  if (!measured.length) return '';
  const median = (act, subject) => results[`act-${act}`].values[subject].median;
  const lines = measured.map(([act, label]) => {
    const [own, ...others] = Object.keys(subjects).map((subject) => {
      const shown = cell(results[`act-${act}`].values[subject], 'ms');
      const event = number(Math.round(results[`event-${act}`].values[subject].median), 'B');
      const slowest = measured.every(([other]) => median(other, subject) <= median(act, subject));
      return `${slowest ? `**${shown}**` : shown} · ${event}`;
    });
    return [label, own, times(results[`act-${act}`].ratio), ...others];
  });
  const [own, ...others] = Object.values(subjects);
  return `Each act of a visit on a processor 4 times slower, in ms: from the input to the picture in which its effect shows,
and, after the point, to the next picture as Event Timing has it, in steps of 8 (8: less than 16).

${markdown(['act', own, 'to (b)', ...others], lines)}`;
}

export const machine = ({ version, rounds, machine: { processor, cores, memory, system, browser } }) =>
  `Version ${version}, ${rounds} rounds on ${cores} cores of ${processor}, ${memory} GB, ${system}, ${browser}.`;
