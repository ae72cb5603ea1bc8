/** The table, for people and for README.md. */
import { metrics } from './metrics.mjs';

const number = (value, unit) => {
  const digits = unit === 'CLS' ? 3 : unit === 'ms' && Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const cell = ({ median, q1, q3 }, unit) => {
  const [middle, low, high] = [median, q1, q3].map((value) => number(value, unit));
  return low === high ? middle : `${middle} [${low}–${high}]`;
};

const target = ({ most, ratio, unit }) =>
  ratio !== undefined
    ? `≤ ${ratio} × (b)`
    : most === undefined
      ? ''
      : most
        ? `≤ ${number(most, unit)}`
        : number(0, unit);

/** A Markdown table: a line for each metric, a column for each subject, medians with quartiles. */
export function table({ subjects, results }) {
  const names = Object.keys(subjects);
  const lines = Object.entries(results).map(([name, { values, ratio, met }]) => {
    const metric = metrics[name];
    const [own, ...others] = names.map((subject) => cell(values[subject], metric.unit));
    const label = metric.unit && metric.unit !== 'CLS' ? `${metric.label} (${metric.unit})` : metric.label;
    const times = ratio === undefined ? '' : `${ratio.toFixed(2)} ×`;
    const stands = met === undefined ? '' : met ? 'met' : '**not met**';
    return [label, own, times, target(metric), stands, ...others];
  });
  const [own, ...others] = Object.values(subjects);
  const head = ['', own, 'to (b)', 'target', '', ...others];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const machine = ({ version, machine: { processor, cores, memory, system, browser } }) =>
  `Version ${version}, measured on ${cores} cores of ${processor}, ${memory} GB, ${system}, ${browser}.`;
