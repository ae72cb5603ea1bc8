/** The panel alone on paper, whatever page it sits in, and the page's own print as it was. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { openBrowser } from '../support/page.mjs';
import { answers, ON_PAPER, PATTERNS } from '../support/patterns.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());
// Each page draws on as long as it is open, and dozens of them slow down whatever comes after.
afterEach(() => Promise.all(opened.splice(0).map(({ page }) => page.browserContext().close())));

const usual = answers('shared', 4, 'alone', 'some');

const tag = '<readiness-assessment layout="page"></readiness-assessment>';
const script = '<script src="/dist/readiness-assessment.js"></script>';

let pages = 0;
const opened = [];
/** Opens a page and answers the questions of its element, however deep it sits; with the tools on screen. */
const visit = async ({ head = '', body = tag, lang = 'en', headers, given = usual } = {}) => {
  const path = `/print-${++pages}`;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  browser.serve(path, {
    body: `<!doctype html><html lang="${lang}" dir="${dir}"><title>t</title>${head}${script}<body><p>Host before</p>${body}<p>Host after</p></body></html>`,
    headers,
  });
  const visitor = await browser.open(path);
  opened.push(visitor);
  await visitor.page.evaluate(
    async (lang, given) => {
      const within = (root) =>
        [...root.querySelectorAll('*')].flatMap((node) =>
          node.localName === 'readiness-assessment' ? node : within(node.shadowRoot ?? new DocumentFragment()),
        );
      const element = (window.element = window.hidden ?? within(document)[0]);
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const query = (selector) => element.shadowRoot?.querySelector(selector);
      while (!query(`[lang=${lang}] fieldset`)) await frame();
      element.answers = given;
      await frame();
      query('button[part~=primary]').click();
      while (!element.result) await frame();
      while (!query('.framed')) await frame();
      await element.updateComplete;
      /** Presses the button. Whether the browser begins to print. */
      window.printAlone = () =>
        new Promise((done) => {
          let begun = false;
          addEventListener('beforeprint', () => done((begun = true)), { once: true });
          query('.actions [part~=primary]').click();
          const look = () => {
            if (begun) return undefined;
            return query('.said').innerText.startsWith('Printing is blocked') ? done(false) : frame().then(look);
          };
          void look();
        });
    },
    lang,
    given,
  );
  return visitor;
};

/** What a print holds: its pages, its words in order, and the size of the smallest, in points. */
const print = async ({ page }, options = { format: 'A4' }) => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(options)));
  const items = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    items.push(...(await (await pdf.getPage(number)).getTextContent()).items);
  }
  const seen = items.filter(({ str }) => str.trim());
  return {
    pages: pdf.numPages,
    /** What is written in one go, on one line. */
    pieces: seen.map(({ str }) => str.replace(/[\u2066\u2069]/g, '').trim()),
    text: items
      .map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
      .join('')
      .replace(/\s+/g, ' '),
    smallest: Math.min(...seen.map(({ height }) => height)),
    /** Where print begins, from the top of the sheet. */
    top: (await pdf.getPage(1)).view[3] - Math.max(...seen.map(({ transform }) => transform[5])),
  };
};
const printAlone = ({ page }) => page.evaluate(() => window.printAlone());
const leftovers = ({ page }) =>
  page.evaluate(() => [
    document.querySelectorAll('[data-readiness-print]').length,
    document.adoptedStyleSheets.length,
    document.documentElement.childElementCount,
  ]);

describe('one page', () => {
  for (const lang of ['en', 'es', 'ar']) {
    for (const name of ON_PAPER) {
      it(`${lang}: ${name}`, async () => {
        const visitor = await visit({ lang, given: PATTERNS[name] });
        assert.equal(await printAlone(visitor), true);
        for (const format of ['Letter', 'A4']) {
          const { pages, text, smallest } = await print(visitor, { format });
          assert.equal(pages, 1, format);
          assert.ok(smallest > 7.98, `${smallest} pt`);
          assert.match(text, /KnowledgeWorks/);
          assert.doesNotMatch(text, /Host/);
        }
      });
    }
  }

  for (const [font, name] of [
    ['"DejaVu Sans", Verdana', 'unsure of the vision, with much to do'],
    ['Arial, "Liberation Sans"', 'unsure of the vision, the longest'],
  ]) {
    it(`also in a wide font: ${font}`, async () => {
      const head = `<style>body { font-family: ${font}, sans-serif }</style>`;
      const visitor = await visit({ lang: 'es', head, given: PATTERNS[name] });
      await printAlone(visitor);
      assert.equal((await print(visitor, { format: 'Letter' })).pages, 1);
    });
  }
});

it('holds all that the panel says: folded advice, what the conditions mean, the date', async () => {
  const visitor = await visit();
  assert.equal(await visitor.page.$eval('>>> .printed', (date) => date.checkVisibility()), false);
  await printAlone(visitor);
  const { text } = await print(visitor);
  for (const words of [
    'How ready is your district to scale personalized learning?',
    new Date().toLocaleDateString('en', { dateStyle: 'long' }),
    'Emerging',
    'Start here: Supportive environment',
    'Then: Open doors',
    'Let students lead part of the next family conference.',
    'Frequent checks bring help when it is needed, not after a year-end test.',
    'The Shifting Paradigm of Teaching https://knowledgeworks.org/resources/teacher-conditions-personalized-learning',
    'Based on 4 of 4 questions.',
    'You said: ',
    'One step up: ',
    'Curriculum Decision:',
    'The step we choose:',
    'Owner:',
    'By when:',
    'We will know it worked when:',
    'What we ask of the board: Protect time',
  ]) {
    assert.ok(text.includes(words), `${words} in ${text}`);
  }
  assert.doesNotMatch(text, /Start over|Copy|Change|Behind this result/);
  // By itself, too: older browsers know no ::details-content.
  assert.ok(
    await visitor.page.evaluate(
      () => !document.querySelector('[data-readiness-print]').shadowRoot.querySelector('details:not([open])'),
    ),
  );
});

it('has what to read for a second area, unless a third follows', async () => {
  const toolkit = /Visioning toolkit https:\/\/knowledgeworks\.org\/resources\/toolkit/;
  const two = await visit({ given: answers('written', 5, 'alone', 'unsure') });
  await printAlone(two);
  assert.match((await print(two)).text, toolkit);
  const three = await visit({ given: answers('written', 5, 'alone', 'some') });
  await printAlone(three);
  assert.doesNotMatch((await print(three)).text, toolkit);
});

it('has addresses in one piece', async () => {
  for (const lang of ['en', 'es', 'ar']) {
    const visitor = await visit({ lang, given: PATTERNS['all at the top'] });
    const addresses = await visitor.page.$$eval('>>> .focus .read a', (links) => links.map(({ href }) => href));
    assert.equal(addresses.length, 3);
    await printAlone(visitor);
    const { pieces } = await print(visitor, { format: 'Letter' });
    for (const address of addresses) assert.ok(pieces.includes(address), `${address} in ${pieces.join('|')}`);
  }
});

it('asks what nobody was sure of once, where it says how to find out', async () => {
  const visitor = await visit({ given: PATTERNS['unsure of the vision, the longest'] });
  await printAlone(visitor);
  const { text } = await print(visitor);
  assert.equal(text.split('Suppose you asked ten people').length, 2);
  assert.doesNotMatch(text, /I am not sure/);
  assert.match(text, /You said: 3 of 10 under “Guided by the vision\.”/);
});

it('says why the level is what it is', async () => {
  const visitor = await visit({ given: answers('lived', 10, 'silence', 'open') });
  await printAlone(visitor);
  assert.match(
    (await print(visitor)).text,
    /One area sets the pace: Supportive environment\. The overall level can be/,
  );
});

it('keeps addresses in order where all else is written from right to left', async () => {
  const { page } = await visit({ lang: 'ar' });
  await printAlone({ page });
  await page.emulateMediaType('print');
  const addressed = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('[data-readiness-print]');
    return getComputedStyle(shadowRoot.querySelector('.read a'), '::after').content;
  });
  assert.match(addressed, /\u2066.*\u2069/);
});

it('has the date of a result that somebody shared', async () => {
  const visitor = await visit();
  await visitor.page.evaluate(async () => {
    let link;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text) => ((link = text), Promise.resolve()) },
    });
    const query = (selector) => window.element.shadowRoot.querySelector(selector);
    [...window.element.shadowRoot.querySelectorAll('.framed')]
      .find(({ innerText }) => innerText === 'Copy link')
      .click();
    while (!link) await new Promise(requestAnimationFrame);
    location.hash = `${new URL(link).hash.slice(0, -8)}20250303`;
    while (!query('.mark')) await new Promise(requestAnimationFrame);
    await window.element.updateComplete;
  });
  await printAlone(visitor);
  const { text } = await print(visitor);
  assert.match(text, /March 3, 2025/);
  assert.match(text, /Answer: /);
});

describe('hosts', () => {
  const component = (name, mode, markup) =>
    `<script>customElements.define('${name}', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(markup)}; } });</script>`;
  const hosts = {
    'that hide it in print': {
      head: '<style>@media print { #a #b #c .widget, readiness-assessment { display: none !important } * { visibility: hidden !important; color: white !important; transform: scale(0.2) !important } }</style>',
      body: `<div id="a"><div id="b"><div id="c"><div class="widget">${tag}</div></div></div></div>`,
    },
    'that hide all but their own content in print': {
      head: '<style>@media print { html > *, body > * { display: none !important } #content { display: block !important } html#html#html { display: none !important }</style>',
      body: `<div id="content">Host content</div>${tag}`,
    },
    'with a style of every kind on its ancestors': {
      head: `<style>
        .grid { display: grid; grid-template-columns: 1fr 80px 1fr } .flex { display: flex; height: 40px } .columns { columns: 3 }
        .short { height: 60px; overflow: hidden } .fixed { position: fixed; inset: 50% 0 0 } .contents { display: contents }
        .turned { transform: rotate(5deg) scale(0.5); filter: blur(2px); opacity: 0.5 } .large { zoom: 2 }
        p::before { content: "Host mark " } .grid::after { content: "Host mark" } html { zoom: 1.5 }
      </style>`,
      body: `Host text<div class="grid" style="display: grid !important">Host cell<div class="flex"><div class="columns"><div class="short"><div class="fixed"><div class="contents"><div class="turned"><div class="large">${tag}</div></div></div></div></div></div></div></div>`,
    },
    'with margins, headers and footers of their own': {
      head: `<style>
        @page { margin: 60mm; size: A5 landscape; @top-center { content: "Host header" } @bottom-left { content: "Host footer" } }
        @page :first { margin: 70mm; @top-left { content: "Host cover" } }
        html { padding: 100px !important; writing-mode: vertical-rl; columns: 2; page: cover } html::before { content: "Host mark" }
        html::after { content: "Host mark"; position: fixed; inset: 0 }
      </style>`,
    },
    'that lay out whatever stands in the page': {
      head: '<style>html > *, div, div[data-readiness-print] { display: flex !important; position: fixed !important; inline-size: 30px !important; font: 40px monospace !important; order: 1 } div::before { content: "Host mark" }</style>',
      font: 'monospace',
    },
    'that are dark': { head: '<style>:root { color-scheme: dark; background: #000; color: #fff }</style>' },
    'with a modal dialog': {
      body: `<dialog>Host dialog ${tag}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    },
    'of nested shadow roots and slots': {
      head:
        component(
          'x-frame',
          'open',
          '<p>Host frame</p><div style="overflow: hidden; height: 9px"><slot></slot></div>',
        ) + component('x-page', 'open', `<h1>Host title</h1><x-frame><i>Host child</i>${tag}</x-frame>`),
      body: '<x-page></x-page>',
    },
    'of closed shadow roots': {
      head: `<script>customElements.define('x-closed', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<p>Host frame</p>${tag}'; window.hidden = root.lastChild; } });</script>`,
      body: '<x-closed></x-closed>',
    },
    'that put things into it': {
      body: tag.replace(
        '></',
        ' signup="form"><form slot="signup"><label>Host form <input></label></form><p slot="result-end">Host end</p>Host fallback</',
      ),
    },
  };
  /** What of prints has to be alike. Behind a modal dialog a browser tags nothing, and writes more in one go. */
  const alike = ({ pieces, ...others }) => ({ ...others, pieces: pieces.length > 50 });
  /** The print of a page that has a font, and nothing else to say. */
  const printPlain = async (font) => {
    const visitor = await visit({ head: font && `<style>body { font-family: ${font} }</style>` });
    await printAlone(visitor);
    return print(visitor);
  };
  let plain;
  before(async () => {
    plain = await printPlain();
    assert.doesNotMatch(plain.text, /Host/);
  });
  for (const [name, host] of Object.entries(hosts)) {
    it(name, async () => {
      const visitor = await visit(host);
      const own = await print(visitor);
      const clean = await leftovers(visitor);
      assert.equal(await printAlone(visitor), true);
      const alone = await print(visitor);
      // The font is the page's: lines may begin a pixel higher or lower in another.
      assert.deepEqual(alike(alone), alike(host.font ? await printPlain(host.font) : plain));
      await visitor.page.keyboard.press('Control');
      assert.deepEqual(await print(visitor), own);
      assert.deepEqual(await leftovers(visitor), clean);
    });
  }

  it('with a strict policy', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    const visitor = await visit({ headers: { 'content-security-policy': policy } });
    await printAlone(visitor);
    assert.deepEqual(await print(visitor), plain);
    const [there, copied] = await visitor.page.evaluate(() =>
      [window.element, document.querySelector('[data-readiness-print]')].map(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.scale > div')].map(({ style }) => style.inlineSize),
      ),
    );
    assert.equal(new Set(there).size > 2, true);
    assert.deepEqual(copied, there);
    assert.deepEqual(visitor.said, []);
  });

  it('whose fonts it has', async () => {
    const visitor = await visit({
      head: '<style>main { font-family: monospace } readiness-assessment { --readiness-heading-font: serif }</style>',
      body: `<main>${tag}</main>`,
    });
    await printAlone(visitor);
    const fonts = await visitor.page.evaluate(() =>
      ['.panel', '[part=title]'].map((selector) => {
        const copy = document.querySelector('[data-readiness-print]').shadowRoot;
        return getComputedStyle(copy.querySelector(selector)).fontFamily;
      }),
    );
    assert.deepEqual(fonts, ['monospace', 'serif']);
  });
});

describe('the copy', () => {
  const seen = ({ page }) =>
    page.evaluate(() => [...document.querySelectorAll('[data-readiness-print]')].map((copy) => copy.checkVisibility()));

  it('is one, and never on screen', async () => {
    const visitor = await visit({ head: '<style>html > * { display: block !important }</style>' });
    await printAlone(visitor);
    await printAlone(visitor);
    assert.deepEqual(await seen(visitor), [false]);
  });

  it('shows where a segment of its bars ends, although browsers leave masks out like backgrounds', async () => {
    const visitor = await visit();
    await printAlone(visitor);
    await visitor.page.emulateMediaType('print');
    const styles = await visitor.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-readiness-print]');
      const { maskImage, printColorAdjust } = getComputedStyle(shadowRoot.querySelector('.scale'));
      return [maskImage.slice(0, 15), printColorAdjust];
    });
    assert.deepEqual(styles, ['linear-gradient', 'exact']);
  });

  it('is laid out anew for another sheet of paper, then gone when the pointer is back', async () => {
    const visitor = await visit();
    await printAlone(visitor);
    await print(visitor);
    assert.doesNotMatch((await print(visitor, { format: 'A5' })).text, /Host/);
    await visitor.page.mouse.move(50, 50);
    await visitor.page.waitForFunction(() => !document.querySelector('[data-readiness-print]'));
    assert.match((await print(visitor)).text, /Host before/);
  });

  it('stays under a dialog that does not hold the page up, until the visitor acts', async () => {
    const visitor = await visit();
    assert.equal(
      await visitor.page.evaluate(async () => {
        window.print = () => requestAnimationFrame(() => dispatchEvent(new Event('beforeprint')));
        const printed = await window.printAlone();
        dispatchEvent(new Event('afterprint'));
        dispatchEvent(new Event('pointermove'));
        return printed;
      }),
      true,
    );
    assert.deepEqual(await seen(visitor), [false]);
    await visitor.page.mouse.click(50, 50);
    assert.deepEqual(await seen(visitor), []);
  });
});

it('says so where the browser does not print', async () => {
  const visitor = await visit({
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
  });
  assert.equal(await printAlone(visitor), false);
});
