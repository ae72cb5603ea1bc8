import assert from 'node:assert/strict';
import { counted, single } from './sites.mjs';

/** What a visitor's page tells when all goes well. */
export const RUN = 'ready › start › answer › answer › answer › answer › complete';

/** A visitor takes the assessment at a path, and the figures have it once. */
export async function taken(people, path) {
  const visitor = await people.visitor(single, path);
  assert.equal(await visitor.complete(), RUN);
  const found = await counted(single);
  assert.deepEqual(
    found.map(({ type, source }) => [type, source]),
    [
      ['complete', 'site'],
      ['start', 'site'],
    ],
  );
  assert.equal(found[0].level, 'emerging');
  assert.deepEqual(visitor.said, []);
  return visitor;
}

/** The only element on a page, by its attributes. */
export const attributesOf = (page) =>
  page.$eval('readiness-assessment', (element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
