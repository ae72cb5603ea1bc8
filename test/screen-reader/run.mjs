/**
 * Runs the scenarios in Firefox and Chromium with Orca, and compares what it says with the transcripts that are kept, or
 * only the browsers and scenarios that are named:
 *   node test/screen-reader/run.mjs [firefox] [chromium] [scenario …] [--update] [--print]
 * `--update` keeps what is said now, once it was said twice; `--print` shows it. Ends with 77 where no screen reader runs;
 * with 1 in CI if all that is missing is a package.
 */
import { browsers } from './browsers.mjs';
import { missing, unable } from './prerequisites.mjs';
import { scenarios } from './scenarios.mjs';
import { difference, forgetOthers, keep, settled, transcriptOf } from './transcript.mjs';
import { openVisit } from './visit.mjs';

const SKIPPED = 77;

/**
 * How often a scenario is taken at most. Orca drops an utterance now and then when events come fast, most of all in Chromium;
 * what it says in one of these is what there is to hear.
 */
const TAKES = 3;

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
const unknown =
  named.find((name) => !Object.hasOwn(browsers, name) && !Object.hasOwn(scenarios, name)) ??
  options.find((option) => !['--update', '--print'].includes(option));
if (unknown) {
  console.error(
    `There is no ${unknown}: there are ${[...Object.keys(browsers), ...Object.keys(scenarios)].join(', ')}.`,
  );
  process.exit(1);
}
const update = options.includes('--update');
const chosen = (all) => {
  const some = Object.keys(all).filter((name) => named.includes(name));
  return some.length > 0 ? some : Object.keys(all);
};

const cannot = unable();
const absent = missing(chosen(browsers).map((name) => browsers[name]));
if (cannot || absent) {
  // CI installs what is missing.
  const failed = !cannot && process.env.CI === 'true';
  console.log(`screen reader: ${failed ? 'failed' : 'skipped'}, because ${cannot ?? absent}`);
  if (failed) for (const name of chosen(browsers)) console.log(`${name}: 0 passed, 1 failed`);
  process.exit(failed ? 1 : SKIPPED);
}

// Desktops end with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

if (update && named.length === 0) forgetOthers(Object.keys(scenarios));
const start = Date.now();
// Most of the time each of them waits until something has been said.
const sums = await Promise.all(chosen(browsers).map(runBrowser));
console.log(`\nscreen reader: ${Math.round((Date.now() - start) / 1000)} s`);
for (const [name, { passed, failed }] of sums) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

async function runBrowser(name) {
  const sum = { passed: 0, failed: 0 };
  let visit;
  for (const scenario of chosen(scenarios)) {
    const since = Date.now();
    let problem;
    const heard = [];
    do {
      try {
        visit ??= await openVisit(name);
        const { title } = scenarios[scenario];
        const text = transcriptOf(`${title} (${name})`, await visit.take(scenarios[scenario]));
        if (options.includes('--print')) console.log(text);
        // Kept is what was heard twice.
        if (update && heard.includes(settled(text))) keep(scenario, name, text);
        heard.push(settled(text));
        problem = difference(scenario, name, text);
      } catch (error) {
        heard.push(error.message);
        problem = error.stack;
        await visit?.close();
        visit = undefined;
      }
    } while (problem && heard.length < (update ? TAKES + 1 : TAKES));
    sum[problem ? 'failed' : 'passed'] += 1;
    const takes = heard.length > 1 ? `, ${heard.length} takes` : '';
    const took = `${Math.round((Date.now() - since) / 1000)} s${takes}`;
    console.log(`${problem ? ' ❌' : ' ✔'} ${name}: ${scenario} (${took})`);
    if (problem) console.log(problem);
  }
  await visit?.close();
  return [name, sum];
}
