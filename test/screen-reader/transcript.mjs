/** What is written down of a scenario, so that a person can read it aloud: each key, and below it what was said. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = new URL('transcripts/', import.meta.url);
const placeOf = (scenario, browser) => fileURLToPath(new URL(`${scenario}.${browser}.txt`, folder));

/** Orca says this while a page takes its time, which is the machine's. */
const BUSY = /^Loading\. +Please wait\.$/;

/** The words of one utterance, and what became of it. */
export function lineOf({ text, lang, state }) {
  const words = text.replace(/\s+/g, ' ').trim();
  const foreign = /^en\b/.test(lang) ? '' : `[${lang}] `;
  return `${foreign}${words}${state === 'said' ? '' : ` (${state})`}`;
}

/** The lines of what was said at a step, or that there was silence. */
export function linesOf(utterances) {
  const lines = utterances.filter(({ text }) => !BUSY.test(text.trim())).map(lineOf);
  return lines.length > 0 ? lines : ['(silence)'];
}

/** The whole of a transcript: `steps` are `[heading, lines]`. */
export function transcriptOf(title, steps) {
  const parts = steps.map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

/**
 * A transcript with the lines of each step in one order, and once each: whether the message of a live region comes before or
 * after what has the focus now is the browser's to choose, and not the same each time; so is whether it comes twice.
 */
export function settled(text) {
  return text
    .trim()
    .split('\n\n')
    .map((step) => {
      const [heading, ...lines] = step.split('\n');
      return [heading, ...new Set(lines.toSorted())].join('\n');
    })
    .join('\n\n');
}

/** How a transcript differs from the one that is kept; nothing where it does not. */
export function difference(scenario, browser, text) {
  const place = placeOf(scenario, browser);
  if (!existsSync(place)) return 'There is no transcript yet: --update writes it.';
  if (settled(readFileSync(place, 'utf8')) === settled(text)) return '';
  const { stdout } = spawnSync('diff', ['-U3', '--label', 'kept', '--label', 'said now', place, '-'], {
    input: text,
    encoding: 'utf8',
  });
  return stdout;
}

/** Keeps a transcript that is another than before. */
export function keep(scenario, browser, text) {
  if (difference(scenario, browser, text)) writeFileSync(placeOf(scenario, browser), text);
}

/** Removes the transcripts of scenarios that are no more. */
export function forgetOthers(scenarios) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!scenarios.includes(name.split('.')[0])) rmSync(new URL(name, folder));
}
