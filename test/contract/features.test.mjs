/** What is fetched beside the script: when, from where, and what becomes of it when it cannot be had. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { openBrowser } from '../support/page.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const integrity = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
const RUN = 'ready › start › answer › answer › answer › answer › complete';
/** What the result asks for. */
const RESULT = ['advice', 'sharing', 'revision', 'print', 'arrival'];

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** By name of the file: what the server answers in place of it, if anything. */
let faults;
beforeEach(() => {
  faults = {};
});

/** Nothing counts before the act: the pointer may rest where the page before has left it, and Chromium tells of that. */
const UNTIL_ACTED =
  '<script>for (const type of ["pointerover", "pointerenter", "focusin", "visibilitychange"]) addEventListener(type, (event) => window.acted || event.stopImmediatePropagation(), true);</script>';
const acts = ({ page }) => page.evaluate(() => (window.acted = true));

/** A page with the element, on a server that may fail. */
async function visit({ lang = 'en', head = '', attributes = '', body } = {}) {
  browser.serve('/features', {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>${head}<script src="/dist/readiness-assessment.js"></script><body>${body ?? `<readiness-assessment ${attributes}></readiness-assessment>`}<button>After</button>`,
  });
  const visitor = await browser.open('/features', {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const [, name] = /readiness-assessment-([\w-]+)\.js/.exec(request.url()) ?? [];
        const fault = faults[name];
        if (fault?.status) void request.respond({ status: fault.status, body: '' });
        else if (fault) void request.abort('internetdisconnected');
        else void request.continue();
      });
    },
  });
  return visitor;
}

/** Names and queries of what was fetched beside the script, in order. */
const fetched = ({ requests }) =>
  requests.flatMap((address) => {
    const [, name, query] = /readiness-assessment-([\w-]+)\.js\?(.*)$/.exec(address) ?? [];
    return name ? [`${name} ${query}`] : [];
  });
const names = (visitor) => fetched(visitor).map((line) => line.split(' ')[0]);
const warned = ({ said }) => said.filter((line) => line.includes('no-feature'));
const has = (visitor, ...selectors) =>
  visitor.page.waitForFunction(
    (selectors) =>
      selectors.every((one) => document.querySelector('readiness-assessment')?.shadowRoot?.querySelector(one)),
    {},
    selectors,
  );
/** Waits until what is on its way is there, or has failed. */
const settled = ({ page }) => page.evaluate(() => document.querySelector('readiness-assessment').updateComplete);
const lacks = (visitor, selector) =>
  visitor.page.evaluate(
    (selector) => !document.querySelector('readiness-assessment').shadowRoot.querySelector(selector),
    selector,
  );
const ADVICE = '[part~="start"]';
const TOOLS = ['.framed', '[part="basis"]', 'button[part~="primary"]'];

describe('the advice', () => {
  const ways = {
    'when the pointer comes': async (page) => {
      // From elsewhere, wherever it has rested.
      await page.mouse.move(819, 899);
      await page.mouse.move(400, 300);
    },
    'when the focus comes': (page) => page.keyboard.press('Tab'),
    'with an answer, if nothing else came before': (page) =>
      page.evaluate(() => document.querySelector('readiness-assessment').shadowRoot.querySelector('input').click()),
  };
  for (const [name, act] of Object.entries(ways)) {
    it(`is fetched ${name}, and not before`, async () => {
      const visitor = await visit({ head: UNTIL_ACTED });
      await has(visitor, 'fieldset');
      await settled(visitor);
      assert.deepEqual(fetched(visitor), []);
      await acts(visitor);
      const came = visitor.page.waitForRequest((request) => request.url().includes('-advice.js'));
      await act(visitor.page);
      await came;
      assert.equal(fetched(visitor)[0], `advice v=${version}`);
    });
  }
});

describe('a file that fails once', () => {
  for (const fault of [{ status: 503 }, { offline: true }, { status: 200 }]) {
    it(`is asked for again with the next answer, from another address (${JSON.stringify(fault)})`, async () => {
      for (const name of RESULT) faults[name] = fault;
      const visitor = await visit();
      await visitor.choose('vision', 'shared');
      await settled(visitor);
      // The advice twice, where its first failure comes between the pointer and the answer.
      assert.deepEqual([...new Set(names(visitor))].toSorted(), RESULT.toSorted());
      faults = {};
      assert.equal(await visitor.completeByScript(), RUN);
      await has(visitor, ADVICE, ...TOOLS);
      assert.ok(RESULT.every((name) => fetched(visitor).includes(`${name} v=${version}&try=1`)));
      // Each is told of once, with what mends it.
      assert.deepEqual(
        warned(visitor)
          .map(
            (line) =>
              /“(\w+)” is missing\. Put readiness-assessment-\1\.js beside readiness-assessment\.js\./.exec(line)[1],
          )
          .toSorted(),
        RESULT.toSorted(),
      );
    });
  }

  it('is asked for again when the browser is online again', async () => {
    for (const name of RESULT) faults[name] = { offline: true };
    const visitor = await visit();
    assert.equal(await visitor.complete(), RUN);
    await has(visitor, '[part="level"]', '[part="areas"]', '[part="note"]');
    assert.ok(await lacks(visitor, ADVICE));
    const meaning = () =>
      visitor.page.evaluate(
        () =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector('header > p:last-of-type')
            .textContent,
      );
    // What a level means comes with the advice.
    assert.equal(await meaning(), '');
    // What is on its way still fails.
    await settled(visitor);
    faults = {};
    await visitor.page.evaluate(() => dispatchEvent(new Event('online')));
    await has(visitor, ADVICE, ...TOOLS);
    assert.match(await meaning(), /^Good things are under way/);
    assert.equal(warned(visitor).length, RESULT.length);
  });

  it('brings the language too, with the visitor’s answers kept', async () => {
    faults.es = { status: 503 };
    const visitor = await visit({ lang: 'es' });
    await has(visitor, '[lang=en] fieldset');
    // The answer asks for it as well, in vain.
    const answered = visitor.page.waitForResponse((response) => response.url().includes('-es.js'));
    await visitor.choose('vision', 'shared');
    await answered;
    await has(visitor, '[lang=en] fieldset');
    await settled(visitor);
    faults = {};
    // Again and again: the page hears of the failed answer after the browser does, and asks nothing before it has.
    await visitor.page.waitForFunction(() => {
      dispatchEvent(new Event('online'));
      return document.querySelector('readiness-assessment').shadowRoot.querySelector('[lang=es] fieldset');
    });
    assert.deepEqual(await visitor.page.evaluate(() => document.querySelector('readiness-assessment').answers), {
      vision: 'shared',
    });
  });

  it('keeps its address where an import map pins addresses to hashes', async () => {
    const address = `/dist/readiness-assessment-advice.js?v=${version}`;
    const map = { integrity: { [address]: integrity.files['readiness-assessment-advice.js'] } };
    faults.advice = { status: 503 };
    const visitor = await visit({ head: `<script type="importmap">${JSON.stringify(map)}</script>` });
    assert.equal(await visitor.complete(), RUN);
    assert.deepEqual(
      fetched(visitor).filter((line) => line.startsWith('advice') && line !== `advice v=${version}`),
      [],
    );
  });

  const map = (name) => {
    const address = `/dist/readiness-assessment-${name}.js?v=${version}`;
    return `<script type="importmap">${JSON.stringify({ integrity: { [address]: integrity.files[`readiness-assessment-${name}.js`] } })}</script>`;
  };
  const OTHER = '<script type="importmap">{"imports":{"theirs":"/theirs.js"}}</script>';
  for (const [what, head, other] of [
    ['keeps its address where the second of two import maps pins it', OTHER + map('advice'), false],
    ['keeps it where the first one does', map('advice') + OTHER, false],
    ['has another where import maps pin other files alone', map('es') + OTHER, true],
  ]) {
    it(what, async () => {
      faults.advice = { status: 503 };
      const visitor = await visit({ head });
      assert.equal(await visitor.complete(), RUN);
      const asked = fetched(visitor).filter((line) => line.startsWith('advice'));
      assert.equal(asked.includes(`advice v=${version}&try=1`), other, String(asked));
    });
  }

  for (const [what, act] of [
    ['the pointer comes', (page) => page.hover('button')],
    ['the focus comes', (page) => page.keyboard.press('Tab')],
    [
      'the page is looked at again',
      (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))),
    ],
    ['the browser is online again', (page) => page.evaluate(() => dispatchEvent(new Event('online')))],
  ]) {
    it(`is asked for again when ${what}: that for placeholders`, async () => {
      faults.embeds = { status: 503 };
      const visitor = await visit({
        body: '<div data-readiness-assessment></div>',
        head: `${UNTIL_ACTED}<script>window.again = []; addEventListener = new Proxy(addEventListener, { apply: (add, self, [type, ...more]) => (again.push(type), Reflect.apply(add, self ?? window, [type, ...more])) });</script>`,
      });
      await visitor.page.waitForFunction(() => window.again.includes('visibilitychange'));
      faults = {};
      await acts(visitor);
      await act(visitor.page);
      await has(visitor, 'fieldset');
      // However often: once each.
      assert.equal(await visitor.complete(), RUN);
      assert.equal(names(visitor).filter((name) => name === 'embeds').length, 2);
      assert.equal(await visitor.page.$$eval('readiness-assessment', ({ length }) => length), 1);
    });
  }

  it('is not asked for at every move of the pointer', async () => {
    faults.embeds = { status: 404 };
    const visitor = await visit({ body: '<div data-readiness-assessment>Fallback</div>' });
    const asked = () => names(visitor).filter((name) => name === 'embeds').length;
    for (let turn = 0; turn < 4; turn++) {
      for (const y of [10, 300]) await visitor.page.mouse.move(30, y);
      await visitor.page.keyboard.press('Tab');
      await visitor.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    assert.ok(asked() <= 4, `${asked()} times`);
    // The first of the failures may still be on its way.
    const end = Date.now() + 20_000;
    while (warned(visitor).length < 1 && Date.now() < end) await visitor.page.evaluate(() => new Promise(setTimeout));
    assert.equal(warned(visitor).length, 1);
  });

  it('leaves no event out of the data layer', async () => {
    faults.analytics = { status: 503 };
    const visitor = await visit({ attributes: 'data-layer' });
    await has(visitor, 'fieldset');
    faults = {};
    assert.equal(await visitor.complete(), RUN);
    await visitor.page.waitForFunction(() => window.dataLayer?.some(({ event }) => event === 'readiness_complete'));
    const events = await visitor.page.evaluate(() => window.dataLayer.map(({ event }) => event));
    assert.equal(events.map((event) => event.replace('readiness_', '')).join(' › '), RUN);
  });

  it('leaves a notice with its button, when it is that for documents', async () => {
    browser.serve('/own.json', { body: JSON.stringify({ ...content, title: 'Our own' }), type: 'application/json' });
    faults.documents = { status: 503 };
    const visitor = await visit({ attributes: 'src="/own.json"' });
    await has(visitor, '[part~=notice] button');
    faults = {};
    await visitor.press('Try again');
    await visitor.titled('Our own');
    assert.equal(warned(visitor).length, 1);
  });
});

it('a page behind a slash in place of an end tag is noticed before anybody acts', async () => {
  const visitor = await visit({ body: '<main><readiness-assessment /><p>Words</p><section>The rest</section></main>' });
  await settled(visitor);
  assert.match(String(visitor.said), /unclosed-tag: <readiness-assessment> holds the rest of the page/);
});

describe('files that are never there', () => {
  it('leave level, areas and every event, and are missed by nobody else', async () => {
    for (const name of [...RESULT, 'persistence', 'form', 'analytics', 'contrast', 'diagnostics']) {
      faults[name] = { status: 404 };
    }
    const visitor = await visit({
      attributes: 'persist="local" data-layer name="n" preview style="--readiness-accent: #8a1538"',
    });
    assert.equal(await visitor.complete(), RUN);
    await has(visitor, '[part="level"]', '[part="areas"]', '[part="note"]');
    await settled(visitor);
    const buttons = await visitor.page.evaluate(() =>
      [...document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('button')].map((button) =>
        button.textContent.trim(),
      ),
    );
    assert.deepEqual(buttons, ['Start over']);
    assert.equal(warned(visitor).length, 10);
    assert.deepEqual(
      visitor.said.filter((line) => !line.includes('no-feature') && !line.includes('404')),
      [],
    );
  });
});
