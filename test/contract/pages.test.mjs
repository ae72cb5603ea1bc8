/** The self-contained file on real pages, from snippet to completion event. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { content as spanish } from '../../dist/content/es.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const FILE = '/dist/readiness-assessment.js';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** What the script fetches from beside itself: a feature or a language. */
const beside = (name) => `/dist/readiness-assessment-${name}.js?v=${version}`;
const code = readFileSync(new URL(`../..${FILE}`, import.meta.url), 'utf8');
const element = '<readiness-assessment></readiness-assessment>';
const page = (head, body = element) =>
  `<!doctype html><html lang="en"><title>t</title>${head}<body>${body}</body></html>`;

/** A small assessment of a page's own. */
const own = {
  id: 'own',
  version: '1',
  title: 'Our own',
  areas: [{ id: 'a', label: 'A' }],
  questions: [
    {
      type: 'single',
      id: 'q',
      area: 'a',
      text: 'Well?',
      choices: [
        { id: 'no', label: 'No', weight: 0 },
        { id: 'yes', label: 'Yes', weight: 1 },
      ],
    },
  ],
  levels: [
    { id: 'low', label: 'Low', from: 0, meaning: 'Low.' },
    { id: 'high', label: 'High', from: 50, meaning: 'High.' },
  ],
};

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens a page made of text. */
const visit = async (body, { headers, ...options } = {}) => {
  browser.serve('/page', { body, headers });
  return browser.open('/page', options);
};

describe('one script file', () => {
  const csp =
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  it('under a strict content security policy with Trusted Types', async () => {
    const visitor = await visit(page(`<script type="module" src="${FILE}"></script>`), {
      headers: { 'content-security-policy': csp },
    });
    assert.equal(await visitor.complete(), RUN);
    assert.deepEqual(visitor.said, []);
    const bars = await visitor.page.evaluate(() =>
      [...document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('[part=area] .scale > div')].map(
        (bar) => bar.getBoundingClientRect().width / bar.parentElement.getBoundingClientRect().width,
      ),
    );
    // Of four segments, those that are filled at all.
    assert.deepEqual(
      bars.map((share) => Math.ceil(share * 4 - 0.01)),
      [2, 3, 2],
    );
  });

  it('fetches the parser from beside it for an assessment of the page, under that policy too', async () => {
    browser.serve('/own.js', {
      type: 'text/javascript',
      body: `document.querySelector('readiness-assessment').assessment = ${JSON.stringify(own)}`,
    });
    const visitor = await visit(page('', `${element}<script src="${FILE}"></script><script src="/own.js"></script>`), {
      headers: { 'content-security-policy': csp },
    });
    await visitor.choose('q', 'yes');
    await visitor.press('See your result');
    await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
    assert.ok(visitor.requests.includes(beside('documents')));
    assert.deepEqual(visitor.said, []);
  });

  it('says what is missing when the parser is not beside it', async () => {
    browser.serve('/alone/readiness-assessment.js', { body: code, type: 'text/javascript' });
    const visitor = await visit(
      page(
        '',
        `${element}<script src="/alone/readiness-assessment.js"></script><script>document.querySelector('readiness-assessment').assessment = {}</script>`,
      ),
    );
    await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-error'));
    const { problems } = await visitor.page.evaluate(() => window.heard.at(-1).detail);
    assert.equal(problems[0].code, 'unreachable');
    assert.ok(visitor.said.some((line) => /no-feature: “documents”.*readiness-assessment-documents\.js/.test(line)));
  });

  it('fetches a language from beside it, and no other', async () => {
    const visitor = await visit(
      page(`<script type="module" src="${FILE}"></script>`).replace('lang="en"', 'lang="es-MX"'),
      {
        headers: { 'content-security-policy': csp },
      },
    );
    await visitor.titled(spanish.title);
    assert.equal((await visitor.answerAll(1)).lang, 'es');
    assert.deepEqual(visitor.said, []);
    assert.deepEqual(
      [...new Set(visitor.requests)],
      ['/page', FILE, ...['es', 'advice', 'sharing', 'revision', 'print', 'arrival'].map(beside)],
    );
  });

  it('takes a language from a script tag before it, where beside it is nothing', async () => {
    browser.serve('/alone/readiness-assessment.js', { body: code, type: 'text/javascript' });
    const visitor = await visit(
      page(
        '<script src="/dist/readiness-assessment-es.js"></script><script src="/alone/readiness-assessment.js"></script>',
      ).replace('lang="en"', 'lang="es"'),
    );
    await visitor.titled(spanish.title);
    assert.deepEqual(visitor.said, []);
    assert.ok(!visitor.requests.some((address) => address.includes('-es.js?')));
  });

  it('shows English, and says why, where a language cannot be had', async () => {
    browser.serve('/alone/readiness-assessment.js', { body: code, type: 'text/javascript' });
    const visitor = await visit(
      page('<script src="/alone/readiness-assessment.js"></script>').replace('lang="en"', 'lang="ar"'),
    );
    assert.equal(await visitor.complete(), RUN);
    const missing = visitor.said.filter((line) => line.includes('[readiness-assessment] no-feature'));
    // In the order in which the requests failed.
    assert.deepEqual(
      new Set(missing.map((line) => /“(\w+)”/.exec(line)[1])),
      new Set(['ar', 'advice', 'sharing', 'revision', 'print', 'arrival']),
    );
    assert.equal(missing.length, 6);
  });

  it('reads a child script that the parser has yet to come to', async () => {
    const document = JSON.stringify({ ...own, title: 'Child' });
    const visitor = await visit(
      page(
        `<script src="${FILE}"></script>`,
        `<readiness-assessment><script type="application/json">${document}</script></readiness-assessment><p>After</p>`,
      ),
    );
    await visitor.titled('Child');
    const heard = async () =>
      visitor.page.evaluate(() => window.heard.map(({ type, detail }) => [type, detail.assessment.id]));
    await visitor.page.waitForFunction(() => window.heard.length > 0);
    assert.deepEqual(await heard(), [['readiness-ready', own.id]]);
  });

  it('tells nothing but the error of a child script that the parser has yet to come to and that cannot be used', async () => {
    const visitor = await visit(
      page(
        `<script src="${FILE}"></script>`,
        '<readiness-assessment><script type="application/json">{}</script></readiness-assessment><p>After</p>',
      ),
    );
    await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-error'));
    assert.equal(await visitor.story(), 'error');
  });

  it('is ready for whoever answers before the page is parsed', async () => {
    let free;
    const parsed = new Promise((resolve) => {
      free = resolve;
    });
    browser.serve('/late.js', { body: '', type: 'text/javascript', until: parsed });
    const going = visit(page(`<script src="${FILE}"></script>`, `${element}<script src="/late.js"></script>`), {
      prepare: async (tab) => {
        await tab.evaluateOnNewDocument(() => {
          addEventListener('readiness-start', () => (window.parsing = document.readyState));
          const answer = () => {
            const input = document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('input');
            if (input) input.click();
            else requestAnimationFrame(answer);
          };
          answer();
        });
        void tab.waitForFunction(() => window.parsing).then(free, free);
      },
    });
    const visitor = await going;
    assert.equal(await visitor.page.evaluate(() => window.parsing), 'loading');
    assert.equal(await visitor.story(), 'start › answer › ready');
  });

  it('does not touch the page around it', async () => {
    const markup =
      '<h1>H</h1><p>P</p><form><fieldset><label><input type="radio" name="vision"> L</label></fieldset></form>';
    const look = async (head) => {
      const { page: tab } = await visit(page(head, markup + element));
      return tab.evaluate(() => ({
        globals: Object.keys(window).filter((key) => !['heard', 'shift'].includes(key)),
        styles: [...document.querySelectorAll('body > :not(readiness-assessment), form *')].map((node) => {
          const { color, font, margin, padding, display } = getComputedStyle(node);
          return [node.localName, color, font, margin, padding, display];
        }),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      }));
    };
    const [without, beside] = [await look(''), await look(`<script src="${FILE}"></script>`)];
    assert.deepEqual(beside.styles, without.styles);
    assert.equal(beside.sheets, 0);
    assert.deepEqual(
      beside.globals.filter((key) => !without.globals.includes(key)),
      // Lit’s own, by which it tells its versions, and ours.
      [
        'litPropertyMetadata',
        'reactiveElementVersions',
        'litHtmlVersions',
        'litElementVersions',
        'readinessAssessment',
      ],
    );
  });

  it('shows the fallback where the script never comes', async () => {
    const visitor = await visit(
      page(
        '<script src="/nowhere.js"></script>',
        '<readiness-assessment><a href="/embed">Take it here</a></readiness-assessment>',
      ),
    );
    assert.ok(await visitor.page.evaluate(() => document.querySelector('a').getBoundingClientRect().height > 0));
  });
});

describe('the snippet that reserves its height', () => {
  const [, style] = /<readiness-assessment style="([^"]+)"/.exec(
    readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8'),
  );
  for (const width of [320, 390, 600, 820, 1440]) {
    it(`does not shift the page at ${width} px when the script is late`, async () => {
      browser.serve('/late.js', { body: code, type: 'text/javascript', delay: 700 });
      const visitor = await visit(
        page(
          '<meta name="viewport" content="width=device-width"><script async src="/late.js"></script>',
          `<main style="max-width: 45rem; margin: auto"><p>Before</p><readiness-assessment style="${style}"><a href="/">Take it here</a></readiness-assessment><p>After</p></main>`,
        ),
        { width },
      );
      await visitor.page.waitForFunction(() => window.heard.length === 1);
      await visitor.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      assert.equal(await visitor.page.evaluate(() => window.shift), 0);
    });
  }
});

it('is taken by touch, on a phone', async () => {
  browser.serve('/page', {
    body: page(`<meta name="viewport" content="width=device-width"><script src="${FILE}"></script>`),
  });
  const visitor = await browser.open('/page', { width: 390, height: 800, hasTouch: true, isMobile: true });
  for (const [question, choice] of [
    ['vision', 'lived'],
    ['alignment', 'partnerships'],
    ['culture', 'team'],
    ['transparency', 'open'],
  ]) {
    await visitor.tap(`[name="${question}"][value="${choice}"]`);
    await visitor.tap('button[part~="primary"]');
  }
  await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
  assert.equal(await visitor.story(), RUN);
});

describe('the demo', () => {
  for (const path of ['', 'bare.html', 'element.html', 'placeholder.html', 'link.html'].map(
    (name) => `/demo/${name}`,
  )) {
    it(`${path} runs from first question to result, quietly and from one host`, async () => {
      const visitor = await browser.open(path);
      assert.equal(await visitor.complete(), RUN);
      assert.deepEqual(visitor.said, []);
      assert.deepEqual(
        visitor.requests.filter((address) => !/^\/(demo|dist)\//.test(address)),
        [],
      );
    });
  }

  for (const [name, heard] of [
    ['frame.html', true],
    ['frame-alone.html', false],
  ]) {
    it(`/demo/${name} runs in its frame, and the page hears ${heard ? 'all' : 'nothing'} of it`, async () => {
      const visitor = await browser.open(`/demo/${name}`, { height: 2400 });
      await visitor.enterFrame({ upTo: heard ? 20_000 : 0 });
      await visitor.complete(visitor.frame);
      if (heard) await visitor.page.waitForFunction(() => window.heard.length === 7);
      assert.equal(await visitor.story(), heard ? RUN : '');
      assert.deepEqual(visitor.said, []);
    });
  }

  it('every page is quiet, comes from one host, and fits a phone', async () => {
    for (const name of readdirSync(new URL('../../demo', import.meta.url)).filter((name) => name.endsWith('.html'))) {
      const visitor = await browser.open(`/demo/${name}`, { width: 320 });
      const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
      assert.deepEqual(visitor.said, [], name);
      // Chromium draws the picture in a date's field by an address of its own.
      assert.deepEqual(
        visitor.requests.filter((address) => !/^(\/(demo|dist|receiver)\/|data:image\/)/.test(address)),
        [],
        name,
      );
      await visitor.page.close();
    }
  });

  it('logs every event with its detail', async () => {
    const visitor = await browser.open('/demo/');
    await visitor.complete();
    const text = await visitor.page.evaluate(() => document.body.textContent);
    for (const type of ['readiness-ready', 'readiness-start', 'readiness-answer', 'readiness-complete']) {
      assert.ok(text.includes(type), type);
    }
    assert.ok(text.includes('"schema": "readiness-event/1"'));
  });
});

describe('the samples', () => {
  for (const [doc, questions] of [
    ['poll', 1],
    ['review', 12],
    ['built-in', 4],
  ]) {
    for (const lang of ['en', 'es', 'ar']) {
      it(`${doc} in ${lang} is taken on its demo page`, async () => {
        const visitor = await browser.open(`/demo/assessments.html?doc=${doc}&lang=${lang}`);
        await visitor.shows(lang);
        const detail = await visitor.answerAll(1);
        assert.equal(detail.lang, lang);
        assert.deepEqual(detail.result.unsure, []);
        assert.equal(visitor.requests.filter((address) => address === beside(lang)).length, lang === 'en' ? 0 : 1);
        assert.equal((await visitor.story()).match(/answer/g).length, questions);
        assert.deepEqual(visitor.said, []);
        const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);
      });
    }
  }

  it('a broken one shows its editor what to mend', async () => {
    const visitor = await browser.open('/demo/assessments.html?doc=broken');
    await visitor.page.waitForFunction(() =>
      document.querySelector('readiness-assessment').shadowRoot?.querySelector('[part=problems]'),
    );
    const lines = await visitor.page.$$eval('>>> [part=problems] li', (items) => items.map((item) => item.textContent));
    assert.equal(lines.length, 3);
  });
});
