/**
 * Writes docs/accessibility.md and docs/vpat.md from .ci/wcag.mjs, .ci/section-508.mjs and package.json. With --check it writes
 * nothing and fails on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SECTION_508 } from './section-508.mjs';
import { CRITERIA, REVIEWED, TESTS } from './wcag.mjs';

const root = new URL('../', import.meta.url);
const { name, version, description } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const count = (level) => CRITERIA.filter((criterion) => criterion.level === level).length;
const partly = CRITERIA.filter(({ level }) => level === 'Partially Supports').map(({ number }) => number);
const anchors = Object.fromEntries(Object.keys(TESTS).map((key, index) => [key, index + 1]));
const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is left to say beside what was seen. */
const rest = ({ but, yours }) => [but, yours && `**Yours:** ${yours}`];
const join = (...sentences) => sentences.filter(Boolean).join(' ');

const SUM = `Of ${CRITERIA.length} criteria, ${count('Supports')} are supported, ${count('Partially Supports')} in part (${new Intl.ListFormat('en').format(partly)}), and ${count('Not Applicable')} do not apply.`;

const UNTRIED = `It has not been tried

- by people who use a screen reader (JAWS, NVDA, VoiceOver on a Mac or iPhone, TalkBack);
- by people who use voice control, a switch, a magnifier or a braille display;
- by people with cognitive disabilities, or by anyone for how easy its words are to understand;
- by native speakers of Spanish and Arabic who judge the words that assistive technology reads out;
- in Safari on a Mac, iPhone or iPad, on Android phones, or in the contrast themes of Windows. Forced colors and more contrast are
  tried by emulation.

No row here rests on a screen reader. \`npm run test:screen-reader\` writes down what one says (Orca, on Debian, in Firefox and Chromium)
and compares it with transcripts that are kept. That finds what changes; nobody has judged how it is to listen to.`;

const accessibility = `# Accessibility conformance report

<!-- Made by .ci/conformance.mjs from .ci/wcag.mjs: change it there, then run \`npm run docs\`. -->

How ${name} ${version} meets the Web Content Accessibility Guidelines (WCAG) 2.2 at levels A and AA. They contain those of
WCAG 2.1, save one that was dropped, 4.1.1. It may serve as evidence, for instance under Title II of the Americans with
Disabilities Act. It is not legal advice, and it is no audit by others: its makers wrote it, and their tests run with
every change. [The same in the form of VPAT](vpat.md), with Section 508.

${SUM}

## What it is about

- **The element** \`<readiness-assessment>\` with its built-in questions, from the first question to the result with all that
  it unfolds, copies and downloads, and every notice; and \`embed.html\`. The page around it, what you put into its slots, and your
  own questions and colors are yours. Where a criterion needs something of you, it says so.
- **Languages:** English, Spanish, Arabic (right to left). **Schemes:** light, dark, forced colors. **Layouts:** one
  question at a time, all on one page.
- **Browsers:** Chromium for everything. Firefox and WebKitGTK for the tests in \`test/element\`, \`test/features\` and
  \`test/integrations\`.
- **Words:** “Supports”: at least one way of meeting the criterion, without known defects. “Partially Supports”: some of it
  falls short, and the row says what. “Not Applicable”: there is nothing that the criterion is about.

## What no person has tested

All of this rests on automated tests, on axe-core, and on what the browser’s accessibility tree says. ${UNTRIED}

Try it with the people you serve before you rely on it, and tell us what you find.

## The criteria

Each sentence of what was seen ends with the tests that show it, by their numbers in the list below. What follows them is
what falls short, or what no test has tried.

${table(
  ['criterion', 'conformance', 'what was seen, and by which test'],
  CRITERIA.map((criterion) => [
    `${criterion.number} ${criterion.name} (${criterion.at})`,
    criterion.level,
    join(
      ...criterion.seen.map(
        ([sentence, ...tests]) => `${sentence.slice(0, -1)} (${tests.map((key) => anchors[key]).join(', ')}).`,
      ),
      ...rest(criterion),
    ),
  ]),
)}

## The tests

They run with \`npm test\`. Those in \`test/contract\` run on the files that visitors get, in Chromium; the others on the sources. The title
of each ends with the criteria that it shows, and \`test/contract/conformance.test.mjs\` fails where a claim names a test
that does not say so or asserts nothing.

${table(
  ['number', 'file', 'test'],
  Object.values(TESTS).map(([file, title], index) => [index + 1, `\`${file}\``, title]),
)}
`;

/** The versions of WCAG that have a criterion, where not all of them do. */
const SINCE = {
  2.1: '1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.4 2.5.1 2.5.2 2.5.3 2.5.4 4.1.3',
  2.2: '2.4.11 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8',
};
const only = (number) =>
  SINCE[2.2].split(' ').includes(number)
    ? ' (2.2 only)'
    : SINCE[2.1].split(' ').includes(number)
      ? ' (2.1 and 2.2)'
      : '';

const criteria = (at) => {
  const all = CRITERIA.filter((criterion) => criterion.at === at).map((criterion) => [
    `${criterion.number} ${criterion.name}${only(criterion.number)}`,
    criterion.level,
    join(...criterion.seen.map(([sentence]) => sentence), ...rest(criterion)),
  ]);
  if (at === 'A') {
    const parsing = ['4.1.1 Parsing (2.0 and 2.1)', 'Supports', 'Since the errata of September 2023, it always is.'];
    all.splice(
      all.findIndex(([title]) => title.startsWith('4.1.2')),
      0,
      parsing,
    );
  }
  return table(HEAD, all);
};
const HEAD = ['Criteria', 'Conformance Level', 'Remarks and Explanations'];

const vpat = `# Accessibility conformance report in the form of VPAT 2.5

<!-- Made by .ci/conformance.mjs from .ci/wcag.mjs and .ci/section-508.mjs: change it there, then run \`npm run docs\`. -->

It has the tables and words of VPAT 2.5Rev for WCAG and Revised Section 508, so that you can copy it into the form that
your procurement asks for. It is not the form itself: VPAT is a service mark of the Information Technology Industry Council, and its
template comes from them.

- **Name of product, version:** ${name} ${version}
- **Report date:** ${REVIEWED}
- **Product description:** ${description}
- **Contact information:** the maintainers, by the issues of the repository
- **Notes:** ${SUM} It is about the element and \`embed.html\`. The page around it, what is put into its slots, and questions and
  colors of a publisher are the publisher’s; “Yours” says what is left to them.
- **Evaluation methods used:** automated tests in Chromium, in part in Firefox and WebKitGTK; axe-core; Chromium’s accessibility
  tree. [The accessibility report](accessibility.md) names the tests behind each sentence. Nobody other than its makers has
  evaluated it.

## What no person has tested

${UNTRIED}

## Applicable standards and guidelines

| Standard or guideline                                                                          | Included in report            |
| ---------------------------------------------------------------------------------------------- | ----------------------------- |
| [Web Content Accessibility Guidelines 2.0](https://www.w3.org/TR/WCAG20/)                        | Level A yes, AA yes, AAA no   |
| [Web Content Accessibility Guidelines 2.1](https://www.w3.org/TR/WCAG21/)                        | Level A yes, AA yes, AAA no   |
| [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/)                        | Level A yes, AA yes, AAA no   |
| [Revised Section 508 standards](https://www.access-board.gov/ict/), published January 18, 2017, and corrected January 22, 2018 | Yes |
| EN 301 549                                                                                     | No                            |

## Terms

- **Supports:** at least one way of meeting the criterion, without known defects, or meeting it in an equal way.
- **Partially Supports:** some of it does not meet the criterion. The remarks say what.
- **Not Applicable:** there is nothing that the criterion is about.

No criterion has “Does Not Support” or “Not Evaluated”.

## WCAG 2.x report

### Table 1: success criteria, level A

${criteria('A')}

### Table 2: success criteria, level AA

${criteria('AA')}

### Table 3: success criteria, level AAA

Not part of this report.

## Revised Section 508 report

${SECTION_508.map(
  ({ title, rows }) => `### ${title}

${table(
  HEAD,
  rows.map(({ number, name, level, remarks, rests }) => [
    `${number} ${name}`,
    level,
    join(remarks, rests.length > 0 && `See ${rests.join(', ')}.`),
  ]),
)}`,
).join('\n\n')}

It is no legal advice, and comes without warranty: it says what its makers know on the day of the report.
`;

for (const [path, text] of Object.entries({ 'docs/accessibility.md': accessibility, 'docs/vpat.md': vpat })) {
  const file = new URL(path, root);
  const after = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (readFileSync(file, 'utf8') !== after) {
    console.error(`${path} is not what .ci/wcag.mjs and .ci/section-508.mjs say. Run: npm run docs`);
    process.exitCode = 1;
  }
}
