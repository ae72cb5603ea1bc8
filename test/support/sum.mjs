/**
 * What test runs have printed, summed up; for `npm test` and .ci/run alike. As a command it prints the sum of a log:
 *   node test/support/sum.mjs LOG
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The lines of an output, without its colors. */
const linesOf = (output) => output.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').split(/\r?\n/);

/** The browsers' count lines, and node:test's summary: a test that was skipped, left to do or cancelled has not passed. */
export function sumOf(output) {
  const sum = { passed: 0, failed: 0 };
  for (const line of linesOf(output)) {
    const [, passed, failed] = /^(?:chromium|firefox|webkit): (\d+) passed, (\d+) failed$/.exec(line) ?? [];
    sum.passed += Number(passed ?? 0);
    sum.failed += Number(failed ?? 0);
    const [, what, count] = /^[#ℹ] (pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line) ?? [];
    if (what) sum[what === 'pass' ? 'passed' : 'failed'] += Number(count);
  }
  return sum;
}

/** The names of what has failed, once each, with the file where the runner tells it. */
export function failuresIn(output) {
  const names = new Set();
  const lines = linesOf(output);
  /** node:test tells failures where they happen, suites too, then once more at the end, each below its place. */
  const atEnd = lines.findIndex((line) => /^✖ failing tests:/.test(line));
  lines.forEach((line, index) => {
    const place = /^test at (.*)$/.exec(lines[index - 1] ?? '');
    const [, name] = /^✖ (.*?)(?: \([\d.]+ms\))?(?: #.*)?$/.exec(line) ?? [];
    if (name && atEnd >= 0 && index > atEnd) names.add(place ? `${name} (${place[1]})` : name);
    const [, unfinished] = /^ *\S+ (.*?)(?: \([\d.]+ms\))? # (?:SKIP|TODO)/.exec(line) ?? [];
    if (unfinished) names.add(`${unfinished} (skipped or left to do)`);
    const [, inBrowser] = /^ *❌ (.*)$/.exec(line) ?? [];
    if (inBrowser) names.add(inBrowser);
    if (/counted as failed: |^Coverage for .* failed|^Code coverage .* failed/.test(line)) names.add(line.trim());
  });
  return [...names];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = sumOf(readFileSync(process.argv[2], 'utf8'));
  console.log(`${passed} passed, ${failed} failed`);
}
