/** The team tool on real pages: by the keyboard alone, beside the assessment, and without a fault in each of its states. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { encode, encodeTeam } from '../../dist/core/index.js';
import { getDocumentProxy } from 'unpdf';
import { openBrowser } from '../support/page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What eight people have chosen, by question. */
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
const codes = CABINET.map((answers) => encode(content, answers));
/** Of an earlier round. */
const LINK = `#readiness-team-${encodeTeam(content, {
  date: '2026-03-03',
  results: CABINET.map((answers) => ({ answers: { ...answers, culture: 'alone' } })),
  consensus: { culture: 'alone' },
})}`;

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const pageOf = ({ lang = 'en', scheme = 'light', script, tag }) =>
  `<!doctype html><html lang="${lang}" style="color-scheme:${scheme}"><meta charset="utf-8"><title>Team</title><script src="/dist/${script}.js"></script><body style="color:CanvasText;background:Canvas"><main><h1>Team</h1>${tag}</main>`;

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
async function tabTo(page, words, { back = false } = {}) {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)) === words) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  assert.fail(`no way by Tab to “${words}”`);
}

describe('a team', () => {
  it('is invited, brought together, shown and asked by the keyboard alone', async () => {
    const { page, said } = await openTeam();
    await tabTo(page, 'Show the QR code');
    await page.keyboard.press('Space');
    await there(page, '[part=qr]');
    assert.equal(await focused(page), 'Hide the QR code');
    await tabTo(page, 'box');
    const wrong = `${codes[0].slice(0, -1)}${codes[0].endsWith('7') ? '8' : '7'}`;
    await page.keyboard.type(`Ann: ${codes.slice(0, 4).join(' and ')} - ${codes.slice(4).join(', ')} and ${wrong}`);
    await tabTo(page, 'Add');
    await page.keyboard.press('Enter');
    await reads(page, '[part~=news]', '8 results added. You have 8 results.');
    await reads(page, '[part~=news]', `${wrong} has a typing error`);
    assert.equal(await focused(page), 'Add');
    // A result goes, and comes back: the focus is never lost.
    await tabTo(page, `Remove ${codes[0]}`);
    await page.keyboard.press('Enter');
    await reads(page, '[part~=news]', `${codes[0]} was removed.`);
    assert.equal(await focused(page), 'The results, one by one');
    await tabTo(page, 'Undo', { back: true });
    await page.keyboard.press('Enter');
    await reads(page, '[part~=news]', 'You have 8 results.');
    assert.equal(await focused(page), 'The results, one by one');
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
    await tabTo(page, 'All questions');
    await page.keyboard.press('Enter');
    await reads(page, '#title', 'Where we stand apart');
    assert.equal(await focused(page), 'Where we stand apart');
    await tabTo(page, 'Add more results');
    await page.keyboard.press('Enter');
    await there(page, '#box');
    assert.match(await focused(page), /Collect$/);
    assert.deepEqual(said, []);
  });

  it('leaves with one page, and compares with an earlier round, by the keyboard alone', async () => {
    const { page, said } = await openTeam();
    await page.evaluate((codes) => (document.querySelector('readiness-team').results = codes), codes);
    await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
    await tabTo(page, 'Show what we see');
    await page.keyboard.press('Enter');
    await reads(page, '#title', 'Where we stand apart');
    await tabTo(page, 'Leave with one page');
    await page.keyboard.press('Enter');
    await there(page, '[part=plan]');
    await page.waitForFunction(() => document.querySelector('readiness-team').shadowRoot.activeElement?.id === 'title');
    // The fields follow each other in the order of the page.
    for (const words of ['Visit five classrooms', 'Ana', 'May 1', 'Students can say why', ' and visit one']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('End');
      await page.keyboard.type(words);
    }
    const plan = await text(page, '.printed');
    for (const words of [
      'choose: Visit five classrooms',
      'Owner: Ana',
      'when: May 1',
      'Students can say why',
      'visit one',
    ]) {
      assert.ok(plan.includes(words), `${words} in ${plan}`);
    }
    await tabTo(page, 'Then and now');
    await page.keyboard.press('Enter');
    await there(page, '#earlier');
    await page.waitForFunction(() => document.querySelector('readiness-team').shadowRoot.activeElement?.id === 'title');
    await page.keyboard.press('Tab');
    await page.keyboard.type(LINK);
    await tabTo(page, 'Compare');
    await page.keyboard.press('Enter');
    await reads(page, '.moved', 'on 1 question.');
    assert.deepEqual(said, []);
  });

  it('stays with all of us where what it leaves with cannot be had, and tries again', async () => {
    const { page } = await openTeam();
    let gone = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      gone && request.url().includes('team-leave') ? request.abort() : request.continue(),
    );
    await page.evaluate((codes) => (document.querySelector('readiness-team').results = codes), codes);
    await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
    await tabTo(page, 'Show what we see');
    await page.keyboard.press('Enter');
    await reads(page, '#title', 'Where we stand apart');
    await tabTo(page, 'Leave with one page');
    await page.keyboard.press('Enter');
    await reads(page, '.told', 'could not be loaded');
    assert.equal(await text(page, '#title'), 'Where we stand apart');
    gone = false;
    await tabTo(page, 'Leave with one page');
    await page.keyboard.press('Enter');
    await there(page, '[part=plan]');
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

/** Gives the tool eight results and shows the first question by itself; returns how a button or box is pressed. */
async function begin(page) {
  await page.evaluate((codes) => (document.querySelector('readiness-team').results = codes), codes);
  await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
  const press = (selector) =>
    page.evaluate(
      (selector) => document.querySelector('readiness-team').shadowRoot.querySelector(selector).click(),
      selector,
    );
  await press('[part=start] .primary');
  await there(page, '.ladder');
  await press('.panel > .actions .primary');
  await there(page, '.alone');
  return press;
}

for (const lang of ['en', 'es', 'ar']) {
  it(`prints one page, Letter and A4, with every field full and every question decided: ${lang}`, async () => {
    const { page } = await openTeam({ lang });
    const press = await begin(page);
    for (let question = 1; question <= 4; question++) {
      await reads(page, '#progress', String(question));
      const boxes = await page.$$eval('>>> [part~=decision] [type=checkbox]', (all) => all.length);
      for (let box = 1; box <= Math.max(1, boxes - 1); box++)
        await press(`[part~=decision] label:nth-child(${box}) input`);
      await press('.panel > .actions .primary');
    }
    await there(page, '[part=plan]');
    const written = await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
      const { shadowRoot } = document.querySelector('readiness-team');
      const fields = [...shadowRoot.querySelectorAll('.written :is(input, textarea)')];
      for (const field of fields) {
        field.value = 'word and '.repeat(60).slice(0, field.maxLength);
        field.dispatchEvent(new Event('input'));
      }
      return fields.length;
    });
    assert.equal(written, 5);
    await press('.panel > .actions .primary');
    for (const format of ['Letter', 'A4']) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      assert.equal(pdf.numPages, 1, format);
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const words = items.map(({ str }) => str).join(' ');
      // All of what was written, and the last of what was decided.
      assert.ok(words.split('word').length > 80, words);
    }
  });
}

/** Decides question after question, then lays an earlier round beside this one. `during` is called at each question. */
async function present(lang, during) {
  const { page } = await openTeam({ lang });
  await page.setViewport({ width: 1920, height: 1080 });
  const press = await begin(page);
  for (let question = 1; question <= 4; question++) {
    await reads(page, '#progress', String(question));
    await press('[part~=decision] label:nth-child(2) input');
    await there(page, '[part~=chosen]');
    await during?.(page, question);
    await press('.panel > .actions .primary');
  }
  await there(page, '[part=plan]');
  await press('.ways button:last-child');
  await there(page, '#earlier');
  await page.evaluate((link) => {
    const box = document.querySelector('readiness-team').shadowRoot.querySelector('#earlier');
    box.value = link;
    box.dispatchEvent(new Event('input'));
  }, LINK);
  await press('.ask .primary');
  await there(page, '.moved');
  return page;
}

for (const lang of ['en', 'es', 'ar']) {
  it(`fills a projector with one question at a time, large and without scrolling: ${lang}`, async () => {
    const tall = [];
    const page = await present(lang, async (page, question) => {
      await page.evaluate(
        () => document.fullscreenElement || document.querySelector('readiness-team').requestFullscreen(),
      );
      const size = await page.evaluate(() => {
        const element = document.querySelector('readiness-team');
        const { fontSize } = getComputedStyle(element.shadowRoot.querySelector('.root'));
        return {
          font: parseFloat(fontSize),
          beyond: element.scrollHeight - innerHeight,
          wide: element.scrollWidth - innerWidth,
        };
      });
      tall.push({ question, ...size });
    });
    assert.deepEqual(
      tall.filter(({ font, beyond, wide }) => font < 24 || beyond > 0 || wide > 0),
      [],
    );
    // Then and now: one thing on each screen, and none of them cut.
    const heights = await page.$$eval('>>> [part=then] > section', (all) =>
      all.map((section) => section.getBoundingClientRect().height),
    );
    assert.equal(heights.length, 5);
    assert.ok(
      heights.slice(1).every((height) => Math.abs(height - 1080) < 1),
      String(heights),
    );
  });

  it(`prints then and now on one page, Letter and A4: ${lang}`, async () => {
    const page = await present(lang);
    const margin = { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' };
    for (const format of ['Letter', 'A4']) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
      assert.equal(pdf.numPages, 1, format);
    }
  });
}

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
      const look = async (state) => (found[state] = await faults(page));
      const give = (results) =>
        page.evaluate((results) => (document.querySelector('readiness-team').results = results), results);

      await press('[part=invite] [aria-expanded]');
      await there(page, '[part=qr]');
      await look('invitation with its QR code');
      await page.evaluate((code) => {
        const box = document.querySelector('readiness-team').shadowRoot.querySelector('#box');
        box.value = `${code}\n${code}\n${code.slice(0, -1)}`;
        box.dispatchEvent(new Event('input'));
      }, codes[0]);
      await press('[part=collect] .primary');
      await there(page, '.news p + p');
      await press('[part=start] [type=checkbox]');
      await press('[part=start] .primary');
      await there(page, '[part=start] .told:not(:empty)');
      await look('results with a fault and a double, and too few of them');
      await press('[part~=entry] .acts button');
      await there(page, '#replacement');
      await look('a code that takes the place of another');
      await press('[part~=entry] .acts button:last-child');
      await there(page, '.after button');
      await look('a result taken away');
      await give(codes.map((code, index) => ({ answers: CABINET[index], group: index < 4 ? 'Cabinet' : 'Board' })));
      await page.waitForFunction(() => document.querySelector('readiness-team').team?.count === 8);
      await press('[part=start] [type=checkbox]');
      await press('[part=start] .primary');
      await there(page, '.ladder');
      await page.evaluate(() => {
        for (const fold of document.querySelector('readiness-team').shadowRoot.querySelectorAll('details'))
          fold.open = true;
      });
      await look('all of us, with groups');
      await press('.panel > .actions .primary');
      await there(page, '.alone');
      await press('[part~=decision] input');
      await there(page, '[part~=chosen]');
      await look('one question, decided');
      for (let step = 0; step < 3; step++) {
        const before = await text(page, '#progress');
        await press('.panel > .actions .primary');
        await page.waitForFunction(
          (before) =>
            document
              .querySelector('readiness-team')
              .shadowRoot.querySelector('#progress')
              .textContent.replace(/\s+/g, ' ')
              .trim() !== before,
          {},
          before,
        );
      }
      await press('.panel > .actions .primary');
      await there(page, '[part=plan]');
      await look('one page to leave with');
      await press('.ways button:last-child');
      await there(page, '#earlier');
      await press('.ask .primary');
      await there(page, '.ask .told:not(:empty)');
      await look('no earlier round');
      await page.evaluate((link) => {
        const box = document.querySelector('readiness-team').shadowRoot.querySelector('#earlier');
        box.value = link;
        box.dispatchEvent(new Event('input'));
      }, LINK);
      await press('.ask .primary');
      await there(page, '.moved');
      await look('then and now');
      await page.evaluate((link) => (location.hash = link), LINK);
      await there(page, '.mark');
      await look('a round that came by a link');
      await page.evaluate(() => (document.querySelector('readiness-team').assessment = { id: 'none' }));
      await there(page, '[part=notice]');
      await look('questions that cannot be used');
      assert.deepEqual(Object.values(found).flat(), [], JSON.stringify(found));
      assert.equal(Object.keys(found).length, 11);
      await page.close();
    });
  }
}
