/** The accessibility reports say what there is: every criterion, each claim with tests that say they show it, and assert. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SECTION_508 } from '../../.ci/section-508.mjs';
import { CRITERIA, LEVELS, TESTS } from '../../.ci/wcag.mjs';
import { declarations, gaps } from '../support/criteria.mjs';

const root = new URL('../../', import.meta.url);

/** How many criteria each guideline of WCAG 2.2 has at levels A and AA. */
const GUIDELINES = {
  1.1: 1,
  1.2: 5,
  1.3: 5,
  1.4: 9,
  2.1: 3,
  2.2: 2,
  2.3: 1,
  2.4: 8,
  2.5: 6,
  3.1: 2,
  3.2: 5,
  3.3: 6,
  4.1: 2,
};

/** The test files in a folder, without a look into what is installed there. */
const testsIn = (folder) =>
  readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return testsIn(path);
      return /\.test\.(mjs|ts)$/.test(path) ? [path] : [];
    });

describe('the conformance reports', () => {
  it('are what the data says', () => {
    execFileSync(process.execPath, ['.ci/conformance.mjs', '--check'], { cwd: fileURLToPath(root), stdio: 'pipe' });
  });

  it('have all 55 criteria of WCAG 2.2 at levels A and AA, once', () => {
    const counted = {};
    for (const { number } of CRITERIA) {
      const guideline = number.split('.').slice(0, 2).join('.');
      counted[guideline] = (counted[guideline] ?? 0) + 1;
    }
    assert.deepEqual(counted, GUIDELINES);
    assert.equal(new Set(CRITERIA.map(({ number }) => number)).size, 55);
    for (const { at } of CRITERIA) assert.match(at, /^AA?$/);
  });

  it('name a test for each sentence of what was seen, and say what is missing where something is', () => {
    for (const { number, level, seen, but } of CRITERIA) {
      assert.ok(LEVELS.includes(level), number);
      assert.equal(seen.length > 0, level !== LEVELS.at(-1), number);
      for (const [sentence, ...tests] of seen) assert.ok(tests.length > 0, `${number}: ${sentence}`);
      if (level !== LEVELS[0]) assert.ok(but, number);
    }
  });

  it('name tests that say they show it, and assert something', () => {
    const declared = testsIn('test').flatMap((file) => declarations(file, readFileSync(new URL(file, root), 'utf8')));
    assert.deepEqual(gaps(CRITERIA, TESTS, declared), []);
    const used = new Set(CRITERIA.flatMap(({ tests }) => tests));
    assert.deepEqual(new Set(Object.keys(TESTS)), used);
  });

  it('have a level in Section 508 that is no better than that of the criteria it rests on', () => {
    for (const { rows } of SECTION_508) {
      for (const { number, level, remarks, rests } of rows) {
        assert.ok(LEVELS.includes(level), number);
        assert.ok(remarks, number);
        const levels = rests.map((each) => {
          const { level } = CRITERIA.find(({ number }) => number === each) ?? assert.fail(`${number}: no ${each}`);
          return LEVELS.indexOf(level);
        });
        if (levels.includes(LEVELS.indexOf('Partially Supports'))) assert.notEqual(level, 'Supports', number);
      }
    }
  });
});

describe('a claim', () => {
  const CLAIM = [{ number: '1.4.10', tests: ['reflow'] }];
  const KEYS = { reflow: ['test/a.test.ts', 'fits'] };
  const gapsWith = (source) => gaps(CLAIM, KEYS, declarations('test/a.test.ts', source));

  it('is shown by a test that names its criterion and asserts', () => {
    assert.deepEqual(gapsWith("it('fits [WCAG 1.4.10]', () => { expect(1).to.equal(1); });"), []);
    assert.deepEqual(
      gapsWith('it(`fits ${lang} [WCAG 1.4.10]`, async () => { for (const x of y) assert.ok(x); });'),
      [],
    );
  });

  for (const [what, source, gap] of [
    ['names a test that does not say so', "it('fits', () => { expect(1).to.equal(1); });", /^reflow: no test/],
    [
      'names a test that shows something else',
      "it('fits [WCAG 1.4.4]', () => { expect(1).to.equal(1); });",
      /^1\.4\.10 names “fits”, which does not say/,
    ],
    ['names an empty test', "it('fits [WCAG 1.4.10]', () => { /* expect(1) */ });", /asserts nothing$/],
    ['names a test that is skipped', "it.skip('fits [WCAG 1.4.10]', () => { expect(1); });", /^reflow: no test/],
    [
      'is not told by the test beside it',
      "it('fits [WCAG 1.4.10]', () => { }); it('is wide', () => { expect(1).to.equal(1); });",
      /asserts nothing$/,
    ],
    [
      'does not exist',
      "it('fits [WCAG 1.4.10, 9.9.9]', () => { expect(1).to.equal(1); });",
      /names 9\.9\.9, which is no criterion here$/,
    ],
    [
      'does not name a test that says so',
      "it('fits [WCAG 1.4.10]', () => { expect(1); }); it('more [WCAG 1.4.10]', () => { expect(1); });",
      /“more \[WCAG 1\.4\.10\]” shows 1\.4\.10, which does not name it$/,
    ],
  ]) {
    it(`that ${what} is found`, () => {
      assert.match(gapsWith(source)[0] ?? '', gap);
    });
  }
});
