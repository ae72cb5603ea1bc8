/** What axe finds: nothing, in every state, language, color scheme and layout. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { named } from '../support/criteria.mjs';
import { openBrowser } from '../support/page.mjs';
import { LEVELS, openStates, STATES } from '../support/states.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The tags of rules that had something in the element to look at; for a criterion, `wcag143`. */
const applied = new Set();

/** A line for each fault, and for each contrast that axe could not tell. */
const faults = async ({ page }) => {
  const { tags, found } = await page.evaluate(async (values) => {
    const { violations, incomplete, passes } = await window.axe.run({
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
    });
    // What axe finds on the page around the element shows nothing of the element.
    const inside = ({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]));
    return {
      tags: passes.filter(inside).flatMap(({ tags }) => tags),
      found: [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    };
  }, RULES);
  for (const tag of tags) applied.add(tag);
  return found;
};

for (const lang of ['en', 'es', 'ar']) {
  for (const scheme of ['light', 'dark']) {
    describe(`axe finds nothing: ${lang}, ${scheme}`, () => {
      let visitor;
      before(async () => {
        visitor = await openStates(browser, { lang, scheme });
        await visitor.page.evaluate(axe);
      });
      after(() => visitor.page.close());

      for (const name of Object.keys(STATES)) {
        it(name, async () => {
          await visitor.reach(name);
          assert.deepEqual(await faults(visitor), []);
        });
      }
    });
  }
}

it('axe has rules that apply to the element [WCAG 1.3.1, 1.4.3, 2.5.8, 4.1.2]', ({ name }) => {
  for (const criterion of named(name)) assert.ok(applied.has(`wcag${criterion.replaceAll('.', '')}`), criterion);
});

it('finds a fault where there is one', async () => {
  // On a part: the colors in custom properties are corrected as soon as what does so has been fetched.
  const visitor = await openStates(browser, { head: '<style>readiness-assessment::part(title){color:#aaa}</style>' });
  await visitor.page.evaluate(axe);
  await visitor.reach('first question');
  assert.match((await faults(visitor)).join(), /color-contrast/);
});

it('has seen every level, and none', async () => {
  const { page, reach } = await openStates(browser);
  for (const level of Object.keys(LEVELS)) {
    await reach(level, { acts: [['complete', LEVELS[level]]] });
    const id = await page.$eval('readiness-assessment', ({ result }) => result.level?.id ?? 'unknown');
    assert.equal(id, level);
  }
});
