/** The sum of a test run, and the names of what failed, from what node:test and the browsers' runner print. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { failuresIn, sumOf } from '../support/sum.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sum-'));
after(() => rmSync(folder, { recursive: true }));

/** What node:test prints of a file. */
const run = (body) => {
  writeFileSync(join(folder, 'a.test.mjs'), `import { describe, it } from 'node:test';\n${body}`);
  // node:test tells the processes in it that they are, and a whole run is wanted here.
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  return spawnSync(process.execPath, ['--test', '--test-reporter=spec', 'a.test.mjs'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  }).stdout;
};

it('counts what passed', () => {
  const output = run(`it('one', () => {}); describe('more', () => { it('two', () => {}); });`);
  assert.deepEqual(sumOf(output), { passed: 2, failed: 0 });
  assert.deepEqual(failuresIn(output), []);
});

it('counts and names what failed, was skipped, left to do or cancelled', () => {
  const output = run(`
    it('passes', () => {});
    describe('some', () => {
      it('fails (here)', () => { throw new Error('✖ no name'); });
      it('never ends', { timeout: 50 }, () => new Promise((done) => setTimeout(done, 5000)));
    });
    it.skip('is skipped', () => {});
    it.todo('is left to do');
  `);
  assert.deepEqual(sumOf(output), { passed: 1, failed: 4 });
  assert.deepEqual(
    failuresIn(output).map((name) => name.replace(/\.mjs:[\d:]+/, '.mjs')),
    [
      'is skipped (skipped or left to do)',
      'is left to do (skipped or left to do)',
      'fails (here) (a.test.mjs)',
      'never ends (a.test.mjs)',
    ],
  );
});

it('counts a file that throws', () => {
  const output = run(`it('one', () => {}); throw new Error('all of it');`);
  assert.ok(sumOf(output).failed > 0);
  assert.match(failuresIn(output).join(), /a\.test\.mjs/);
});

it('counts and names what the browsers tell', () => {
  const output = [
    'test/core/scoring/score.test.ts:',
    '',
    ' \u001b[31m❌ scoring > rounds\u001b[39m',
    '      AssertionError: expected 1 to equal 2',
    'Skipped, so counted as failed: later (test/core/scoring/score.test.ts)',
    'Chrome: |████| 1/1 test files | 7 passed, 1 failed',
    'chromium: 7 passed, 2 failed',
  ].join('\n');
  assert.deepEqual(sumOf(output), { passed: 7, failed: 2 });
  assert.deepEqual(failuresIn(output), [
    'scoring > rounds',
    'Skipped, so counted as failed: later (test/core/scoring/score.test.ts)',
  ]);
});
