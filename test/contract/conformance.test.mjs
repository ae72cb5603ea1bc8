/** The accessibility report says what there is: every criterion, and tests that exist. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CRITERIA, TESTS } from '../../.ci/wcag.mjs';

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

describe('the conformance report', () => {
  it('is what the data says', () => {
    execFileSync(process.execPath, ['.ci/conformance.mjs', '--check'], { cwd: fileURLToPath(root), stdio: 'pipe' });
  });

  it('has all 55 criteria of WCAG 2.2 at levels A and AA, once', () => {
    const counted = {};
    for (const { number } of CRITERIA) {
      const guideline = number.split('.').slice(0, 2).join('.');
      counted[guideline] = (counted[guideline] ?? 0) + 1;
    }
    assert.deepEqual(counted, GUIDELINES);
    assert.equal(new Set(CRITERIA.map(({ number }) => number)).size, 55);
    for (const { at } of CRITERIA) assert.match(at, /^AA?$/);
  });

  it('shows each that it supports by a test', () => {
    for (const { number, level, how, tests } of CRITERIA) {
      assert.ok(how, number);
      assert.equal(tests.length > 0, level !== 'Not applicable', number);
      for (const test of tests) assert.ok(TESTS[test], `${number}: ${test}`);
    }
    const used = new Set(CRITERIA.flatMap(({ tests }) => tests));
    assert.deepEqual(new Set(Object.keys(TESTS)), used);
  });

  for (const [file, title] of Object.values(TESTS)) {
    it(`names a test that is there: ${file}, ${title}`, () => {
      const titles = [...readFileSync(new URL(file, root), 'utf8').matchAll(/\b(?:it|describe)\(\s*['"`](.*)['"`],/g)];
      assert.ok(titles.some(([, found]) => found.startsWith(title)));
    });
  }
});
