/** The broken documents that test/core/document/broken.test.ts reads. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = new URL('../core/document/broken/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');
const files = readdirSync(folder)
  .filter((name) => name !== 'index.json')
  .sort();

describe('broken documents', () => {
  it('are all in the list', () => assert.deepEqual(JSON.parse(read('index.json')), files));

  it('are forty at least', () => assert.ok(files.length >= 40));

  it('are numbered, and named after what is wrong', () => {
    for (const [index, name] of files.entries()) {
      assert.match(name, /^\d\d-[a-z0-9]+(-[a-z0-9]+)*\.json$/);
      assert.equal(parseInt(name), index + 1, name);
    }
  });

  it('say what is wrong in a sentence, and what is reported', () => {
    for (const name of files) {
      const { why, problems, document, ...others } = JSON.parse(read(name));
      assert.match(why, /^[A-Z].{5,100}\.$/, name);
      assert.ok(problems.length, name);
      assert.ok(document, name);
      assert.deepEqual(others, {}, name);
    }
  });

  it('have every problem that a document can have', () => {
    const [type] = /type ProblemCode =[^;]*/.exec(read('../../../../src/core/problem.ts'));
    const codes = new Set(files.flatMap((name) => JSON.parse(read(name)).problems.map((told) => told.split(' ')[0])));
    // Those of what is no document at all have tests of their own.
    for (const code of ['unreachable', 'not-found', 'unreadable', 'too-large']) codes.add(code);
    assert.deepEqual([...codes].sort(), [...type.matchAll(/'([\w-]+)'/g)].map(([, code]) => code).sort());
  });
});
