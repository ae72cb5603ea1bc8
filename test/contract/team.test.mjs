/** A team on real pages: eight people answer, each in a browser of their own, and a ninth brings their codes together. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the eight choose, by question. */
const CABINET = [
  { vision: 'written', alignment: ['curriculum', 'instruction'], culture: 'silence', transparency: 'some' },
  { vision: 'written', alignment: ['curriculum'], culture: 'silence', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'supports'], culture: 'spread', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'leadership'], culture: 'spread', transparency: 'some' },
  { vision: 'written', alignment: ['curriculum', 'data'], culture: 'alone', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'technology'], culture: 'unsure', transparency: 'unsure' },
  { vision: 'shared', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' },
  { vision: 'unsure', alignment: ['curriculum', 'instruction'], culture: 'spread', transparency: 'unsure' },
];

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const pageOf = ({ lang = 'en', scheme = 'light', script, tag }) =>
  `<!doctype html><html lang="${lang}" style="color-scheme:${scheme}"><meta charset="utf-8"><title>Team</title><script src="/dist/${script}.js"></script><body style="color:CanvasText;background:Canvas"><main><h1>Team</h1>${tag}</main>`;

/** Answers by clicks, and brings the code. */
async function answer(answers) {
  browser.serve('/take', {
    body: pageOf({ script: 'readiness-assessment', tag: '<readiness-assessment></readiness-assessment>' }),
  });
  const { page } = await browser.open('/take');
  const code = await page.evaluate(async (answers) => {
    const element = document.querySelector('readiness-assessment');
    const find = async (selector) => {
      while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
      return element.shadowRoot.querySelector(selector);
    };
    for (const [question, choices] of Object.entries(answers)) {
      for (const choice of [choices].flat()) (await find(`[name="${question}"][value="${choice}"]`)).click();
      await element.updateComplete;
      (await find('button[part~="primary"]')).click();
    }
    const shown = await find('[part~="code"]');
    return [shown.textContent, element.code];
  }, answers);
  await page.close();
  assert.equal(code[0], code[1]);
  return code[0];
}

/** A page with the team tool, once it speaks. */
async function openTeam({ attributes = '', ...look } = {}) {
  browser.serve('/team', {
    body: pageOf({ script: 'readiness-team', tag: `<readiness-team ${attributes}></readiness-team>`, ...look }),
  });
  const visitor = await browser.open('/team');
  await there(visitor.page, '#box');
  return visitor;
}

const text = (page, selector) => page.$eval(`>>> ${selector}`, (node) => node.textContent.replace(/\s+/g, ' ').trim());
const texts = (page, selector) =>
  page.$$eval(`>>> ${selector}`, (all) => all.map((node) => node.textContent.replace(/\s+/g, ' ').trim()));
/** Waits until something is in the element: Puppeteer’s own waits do not look inside. */
const there = (page, selector) =>
  page.waitForFunction(
    (selector) => document.querySelector('readiness-team').shadowRoot?.querySelector(selector),
    {},
    selector,
  );
/** Waits until something in the element reads as given. */
const reads = (page, selector, words) =>
  page.waitForFunction(
    (selector, words) =>
      document.querySelector('readiness-team').shadowRoot.querySelector(selector)?.textContent.includes(words),
    {},
    selector,
    words,
  );
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document.querySelector('readiness-team').shadowRoot;
    return activeElement?.textContent.replace(/\s+/g, ' ').trim() || activeElement?.id;
  });
/** Presses Tab until the focus is on something that reads as given. */
async function tabTo(page, words) {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)) === words) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by Tab to “${words}”`);
}

let codes;

describe('a team', () => {
  it('of eight answers, each alone, and gets a code', async () => {
    codes = [];
    for (const answers of CABINET) codes.push(await answer(answers));
    assert.equal(new Set(codes).size, 8);
  });

  it('is brought together by a ninth, with the keyboard alone, who looks and decides', async () => {
    const { page, said } = await openTeam();
    await tabTo(page, 'box');
    const wrong = `${codes[0].slice(0, -1)}${codes[0].endsWith('7') ? '8' : '7'}`;
    await page.keyboard.type(`Ann: ${codes.slice(0, 4).join(' and ')} - ${codes.slice(4).join(', ')} and ${wrong}`);
    await tabTo(page, 'Add');
    await page.keyboard.press('Enter');
    await reads(page, '[part~=news]', '8 results added. You have 8 results.');
    await reads(page, '[part~=news]', `${wrong} has a typing error`);
    assert.equal(await focused(page), 'Add');
    await tabTo(page, 'Show what we see');
    await page.keyboard.press('Enter');
    await reads(page, '#title', 'Where we stand apart');
    assert.equal(await focused(page), 'Where we stand apart');
    assert.match((await texts(page, '[part~=prompt]'))[0], /tries a new idea/);
    await tabTo(page, 'One question at a time');
    await page.keyboard.press('Enter');
    await reads(page, '#title', 'tries a new idea');
    await page.keyboard.press('ArrowRight');
    await reads(page, '#progress', 'Question 2 of 4');
    await page.keyboard.press('ArrowLeft');
    await reads(page, '#progress', 'Question 1 of 4');
    // Into the radios, whose arrows are their own.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      () => document.querySelector('readiness-team').shadowRoot.querySelector('[part~=decision] input:checked')?.value,
    );
    assert.equal(await text(page, '#progress'), 'Question 1 of 4');
    assert.deepEqual(said, []);
  });

  it('stays where it is when a page has both elements', async () => {
    browser.serve('/both', {
      body: pageOf({
        script: 'readiness-assessment',
        tag: '<readiness-assessment></readiness-assessment><readiness-team></readiness-team><script src="/dist/readiness-team.js"></script>',
      }),
    });
    const { page, said } = await browser.open('/both');
    await there(page, '#box');
    await page.evaluate((codes) => (document.querySelector('readiness-team').results = codes), codes);
    await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
    assert.deepEqual(said, []);
  });

  it('is tried on the demo page', async () => {
    const { page, said } = await browser.open('/demo/team.html');
    await there(page, '#box');
    await page.click('#cabinet');
    await page.evaluate(() =>
      document.querySelector('readiness-team').shadowRoot.querySelector('[part=collect] .primary').click(),
    );
    await reads(page, '[part~=news]', 'You have 8 results.');
    assert.deepEqual(await page.$$eval('>>> [part~=news] p', (all) => all.length), 1);
    assert.deepEqual(said, []);
  });
});

/** A line for each fault, and for each contrast that axe could not tell. */
const faults = (page) =>
  page.evaluate(async (values) => {
    const { violations, incomplete } = await window.axe.run({
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
    });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES);

for (const lang of ['en', 'es', 'ar']) {
  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing: ${lang}, ${scheme}`, async () => {
      const { page } = await openTeam({ lang, scheme });
      await page.evaluate(axe);
      const press = (selector) =>
        page.evaluate(
          (selector) => document.querySelector('readiness-team').shadowRoot.querySelector(selector).click(),
          selector,
        );
      const found = {};
      await page.evaluate((code) => {
        const box = document.querySelector('readiness-team').shadowRoot.querySelector('#box');
        box.value = `${code}\n${code}\n${code.slice(0, -1)}`;
        box.dispatchEvent(new Event('input'));
      }, codes[0]);
      await press('[part=collect] .primary');
      await there(page, '.news p + p');
      found.collect = await faults(page);
      await page.evaluate(
        (codes) => (document.querySelector('readiness-team').results = codes.map((code) => code)),
        codes,
      );
      await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
      await press('[part=start] .primary');
      await there(page, '.ladder');
      await page.evaluate(() => {
        document.querySelector('readiness-team').shadowRoot.querySelector('details').open = true;
      });
      found.look = await faults(page);
      await press('.panel > .actions .primary');
      await there(page, '.alone');
      found.one = await faults(page);
      assert.deepEqual(found, { collect: [], look: [], one: [] });
      await page.close();
    });
  }
}
