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

/** What else the rules look at is the same in the dark. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** A line for each fault, and for each contrast that axe could not tell. */
const faults = async ({ page }, runOnly = { type: 'tag', values: RULES }) => {
  const { tags, found } = await page.evaluate(async (runOnly) => {
    const rules = runOnly.type === 'tag' ? { 'target-size': { enabled: true } } : {};
    const { violations, incomplete, passes } = await window.axe.run({ runOnly, rules });
    // What axe finds on the page around the element shows nothing of the element.
    const inside = ({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]));
    return {
      tags: passes.filter(inside).flatMap(({ tags }) => tags),
      found: [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    };
  }, runOnly);
  for (const tag of tags) applied.add(tag);
  return found;
};

/** Turns the page to another color scheme; resolves when it is in another picture. */
const turn = ({ page }, scheme) =>
  page.evaluate(async (scheme) => {
    document.querySelector('meta[name=color-scheme]').content = scheme;
    for (let pictures = 0; pictures < 2; pictures++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, scheme);

for (const lang of ['en', 'es', 'ar']) {
  describe(`axe finds nothing, light and dark: ${lang}`, () => {
    let visitor;
    before(async () => {
      visitor = await openStates(browser, { lang });
      await visitor.page.evaluate(axe);
    });
    after(() => visitor.page.close());

    for (const name of Object.keys(STATES)) {
      it(name, async () => {
        await turn(visitor, 'light');
        await visitor.reach(name);
        assert.deepEqual(await faults(visitor), []);
        await turn(visitor, 'dark');
        assert.deepEqual(await faults(visitor, { type: 'rule', values: OF_COLOR }), [], 'in the dark');
      });
    }
  });
}

it('axe has rules that apply to the element [WCAG 1.3.1, 1.4.3, 2.5.8, 4.1.2]', ({ name }) => {
  for (const criterion of named(name)) assert.ok(applied.has(`wcag${criterion.replaceAll('.', '')}`), criterion);
});

it('finds a fault where there is one, and one that is there only in the dark', async () => {
  // On a part: the colors in custom properties are corrected as soon as what does so has been fetched.
  const faint = (color) => `<style>readiness-assessment::part(title){color:${color}}</style>`;
  const contrast = { type: 'rule', values: OF_COLOR };
  const visitor = await openStates(browser, { head: faint('#aaa') });
  await visitor.page.evaluate(axe);
  await visitor.reach('first question');
  assert.match((await faults(visitor)).join(), /color-contrast/);

  const other = await openStates(browser, { head: faint('#444') });
  await other.page.evaluate(axe);
  await other.reach('first question');
  assert.deepEqual(await faults(other), []);
  await turn(other, 'dark');
  assert.match((await faults(other, contrast)).join(), /color-contrast/);
});

it('has seen every level, and none', async () => {
  const { page, reach } = await openStates(browser);
  for (const level of Object.keys(LEVELS)) {
    await reach(level, { acts: [['complete', LEVELS[level]]] });
    const id = await page.$eval('readiness-assessment', ({ result }) => result.level?.id ?? 'unknown');
    assert.equal(id, level);
  }
});
