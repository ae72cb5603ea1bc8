/**
 * Writes docs/accessibility.md from .ci/wcag.mjs and package.json. With --check it writes nothing and fails on a
 * difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CRITERIA, TESTS } from './wcag.mjs';

const root = new URL('../', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const count = (level) => CRITERIA.filter((criterion) => criterion.level === level).length;
const anchors = Object.fromEntries(Object.keys(TESTS).map((key, index) => [key, index + 1]));

const rows = CRITERIA.map(({ number, name, at, level, how, publisher, tests }) =>
  [
    `${number} ${name} (${at})`,
    level,
    publisher ? `${how} **Yours:** ${publisher}` : how,
    tests.map((key) => anchors[key]).join(', '),
  ].join(' | '),
);
const evidence = Object.values(TESTS).map(([file, title], index) => `${index + 1} | \`${file}\` | ${title}`);
const table = (head, lines) =>
  [head, head.replace(/[^|]+/g, ' --- '), ...lines].map((line) => `| ${line} |`).join('\n');

const report = `# Accessibility conformance report

<!-- Made by .ci/conformance.mjs from .ci/wcag.mjs: change it there, then run \`npm run docs\`. -->

How ${name} ${version} meets the Web Content Accessibility Guidelines (WCAG) 2.2 at levels A and AA. They contain those of
WCAG 2.1, save one that was dropped, 4.1.1. It may serve as evidence, for instance under Title II of the Americans with
Disabilities Act. It is not legal advice, and it is no audit by others: its makers wrote it, and their tests run with
every change.

Of ${CRITERIA.length} criteria, ${count('Supports')} are supported and ${count('Not applicable')} do not apply.

## What it is about

- **The element** \`<readiness-assessment>\` with its built-in questions, from the first question to the result with all that
  it unfolds, copies and downloads, and every notice. The page around it, what you put into its slots, and your own
  questions and colors are yours. Where a criterion needs something of you, it says so.
- **Languages:** English, Spanish, Arabic (right to left). **Schemes:** light, dark, forced colors. **Layouts:** one
  question at a time, all on one page.
- **Browsers:** Chromium for everything. Firefox and WebKitGTK for the tests in \`test/element\` and \`test/features\`.
- **Words:** “Supports”: at least one way of meeting the criterion, without known defects. “Not applicable”: there is
  nothing that the criterion is about.

## What no person has tested

All of this rests on automated tests, on axe-core, and on what the browser’s accessibility tree says. It has not been tried by

- people who use a screen reader (JAWS, NVDA, VoiceOver, TalkBack), so how it sounds is not known;
- people who use voice control, a switch, a magnifier or a braille display;
- people with cognitive disabilities, or anyone for how easy its words are to understand;
- native speakers of Spanish and Arabic who judge the words that assistive technology reads out;
- Safari on a Mac, iPhone or iPad, Android phones, or the contrast themes of Windows. Forced colors are tried by emulation.

Try it with the people you serve before you rely on it, and tell us what you find.

## The criteria

The last column names the tests that show it, by their numbers in the list below.

${table('criterion | conformance | how it is met | tests', rows)}

## The tests

They run with \`npm test\`, in a browser, on the file that visitors get, except those in \`test/element\` and \`test/features\`, which
run on its sources.

${table('number | file | test', evidence)}
`;

const file = new URL('docs/accessibility.md', root);
const after = await format(report, { ...(await resolveConfig(file)), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== after) {
    console.error('docs/accessibility.md is not what .ci/wcag.mjs says. Run: npm run docs');
    process.exitCode = 1;
  }
} else writeFileSync(file, after);
