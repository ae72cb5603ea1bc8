/**
 * What visitors of a site write, as DOMPurify's defaults leave it, and what whoever frames `embed.html` may find out:
 * docs/security.md says what they can and cannot do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const SCRIPT = '<script src="/dist/readiness-assessment.js"></script>';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A page with what a visitor wrote on it, put there by a sanitizer, before or after what the page has of its own. */
async function page(written, { own = '', script = SCRIPT } = {}) {
  browser.serve('/visitors', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><div id="comments"></div>${own}
<script src="/test/sites/node_modules/dompurify/dist/purify.min.js"></script>
<script>document.querySelector('#comments').innerHTML = DOMPurify.sanitize(${JSON.stringify(written).replaceAll('</', '<\\/')});</script>${script}</body>`,
  });
  return browser.open('/visitors');
}

/** Attributes and styles of all elements on the page, once they are there. */
const found = async ({ page }, count = 1) => {
  await page.waitForFunction((count) => document.querySelectorAll('readiness-assessment').length >= count, {}, count);
  return page.$$eval('readiness-assessment', (all) =>
    all.map((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))),
  );
};

describe('what visitors write', () => {
  it('makes no element by its tag', async () => {
    const visitor = await page('<readiness-assessment persist="local" data-layer></readiness-assessment><p>Hello</p>');
    assert.equal(await visitor.page.$eval('#comments', (comments) => comments.innerHTML), '<p>Hello</p>');
  });

  it('sets looks and language by a placeholder or a link', async () => {
    const visitor = await page(
      '<div data-readiness-assessment data-lang="es" data-layout="page"></div><a href="/dist/embed.html?lang=ar">Take it</a>',
    );
    assert.deepEqual(await found(visitor, 2), [{ lang: 'es', layout: 'page' }, { lang: 'ar' }]);
  });

  it('ties nothing in', async () => {
    const ties = {
      persist: 'local',
      'event-detail': 'answers',
      signup: 'secret',
      name: 'y',
      required: '',
      'data-layer': '',
    };
    const query = new URLSearchParams(ties);
    const data = Object.entries(ties).map(([name, value]) => `data-${name}="${value}"`);
    const visitor = await page(
      `<div data-readiness-assessment ${data.join(' ')}></div><a href="/dist/embed.html?${query}">Take it</a>`,
      { own: '<div id="secret" hidden>Not for you</div><form><button>Send</button></form>' },
    );
    assert.deepEqual(await found(visitor, 2), [{}, {}]);
    assert.equal(await visitor.complete(), `ready › ${RUN}`);
    assert.equal(await visitor.page.evaluate(() => window.dataLayer), undefined);
    assert.equal(await visitor.page.$eval('#secret', ({ hidden }) => hidden), true);
    assert.equal(await visitor.page.evaluate(() => localStorage.length), 0);
    assert.ok(visitor.said.some((line) => /not-allowed: ignored: persist, event-detail, signup/.test(line)));
  });

  it('ties in what the script tag allows, and nothing else', async () => {
    const visitor = await page('<div data-readiness-assessment data-data-layer data-persist="local"></div>', {
      script: SCRIPT.replace('<script', '<script data-allow="data-layer"'),
    });
    assert.deepEqual(await found(visitor), [{ 'data-layer': '' }]);
  });

  it('links to elsewhere stay links, with any query', async () => {
    const links = ['', '?src=/own.json', '?name=Ann', '?font=12', '?preview=true', '?layout=page', '?src=http://[']
      .map((query) => `<a href="https://player.vendor.example/embed.html${query}">Watch</a>`)
      .join('');
    const visitor = await page(links + '<a href="/elsewhere/embed.html">Watch</a>', {
      own: '<div data-readiness-assessment></div>',
    });
    await found(visitor);
    assert.equal(await visitor.page.$$eval('#comments > a', ({ length }) => length), 8);
    assert.ok(!visitor.requests.some((address) => address.includes('vendor.example')));
  });

  it('fetches nothing from elsewhere', async () => {
    const visitor = await page(
      '<div data-readiness-assessment data-src="https://evil.example/words.json"></div><a href="/dist/embed.html?src=//evil.example/words.json">Take it</a>',
    );
    await found(visitor, 2);
    assert.equal(await visitor.complete(), `ready › ${RUN}`);
    assert.ok(!visitor.requests.some((address) => address.includes('evil.example')));
  });

  it('a form with the same id gets nothing', async () => {
    const visitor = await page(
      '<form id="news" action="https://evil.example/"><input name="level" data-readiness="level"></form>',
      {
        own: '<readiness-assessment signup="news"></readiness-assessment><form id="news"><input type="hidden" data-readiness="level"></form>',
      },
    );
    assert.equal(await visitor.complete(), RUN);
    await visitor.page.evaluate(() => document.querySelector('readiness-assessment').updateComplete);
    assert.deepEqual(await visitor.page.$$eval('[data-readiness]', (all) => all.map(({ value }) => value)), ['', '']);
    assert.ok(visitor.said.some((line) => /no-form: signup="news" is the id of 2 elements/.test(line)));
  });

  for (const names of ['load', 'lit', 'keep', 'advice', 'constructor', 'sharing']) {
    it(`a form with the name of the script stops nothing (${names})`, async () => {
      const visitor = await page(`<form id="readinessAssessment"><input name="${names}"></form>`, {
        own: '<readiness-assessment></readiness-assessment>',
      });
      assert.equal(await visitor.complete(), RUN);
      await visitor.page.waitForFunction(() =>
        ['[part~=start]', '.framed', '[part=basis]'].every((one) =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector(one),
        ),
      );
      assert.deepEqual(visitor.said, []);
    });
  }
});

describe('embed.html in a frame of another site', () => {
  const folder = () => new URL(browser.files).pathname;
  /** A page that frames it and keeps all that it hears. */
  async function frame(query, attributes = '', first = 'event') {
    browser.serve('/framing', {
      body: `<!doctype html><title>t</title><script>window.all = []; addEventListener('message', ({ data }) => all.push(data));</script><iframe title="f" src="${browser.files}embed.html?${query}" width="390" height="700" ${attributes}></iframe>`,
    });
    const visitor = await browser.open('/framing');
    await visitor.page.waitForFunction((first) => window.all.some(({ type }) => type === first), {}, first);
    return visitor;
  }
  const heard = ({ page }) => page.evaluate(() => window.all);

  it('tells no word of a document that cannot be used', async () => {
    const secret = {
      id: 'x',
      token: 'hunter2',
      version: 'hunter2',
      questions: [{ hunter2: 1, text: { hunter2: 2 } }],
      title: { 4111111111111111: 1 },
      areas: { 4111111111111111: 1 },
      4111111111111111: 1,
    };
    browser.serve(`${folder()}secret.json`, { body: JSON.stringify(secret), type: 'application/json' });
    const visitor = await frame('src=secret.json');
    const messages = await heard(visitor);
    const { problems } = messages.find(({ event }) => event === 'readiness-error').detail;
    assert.ok(problems.length > 3);
    assert.ok(problems.every(({ code, message }) => code && message === ''));
    assert.doesNotMatch(JSON.stringify(messages), /hunter2|token|4111/);
  });

  for (const [what, given] of [
    ['a page of the site', { body: '<p>hunter2</p>', type: 'text/html' }],
    ['a document by another name', { body: '{"id":"hunter2"}', type: 'text/plain' }],
  ]) {
    it(`reads no ${what}`, async () => {
      browser.serve(`${folder()}messages.json`, given);
      const messages = await heard(await frame('src=messages.json'));
      assert.doesNotMatch(JSON.stringify(messages), /hunter2/);
      assert.deepEqual(
        messages.find(({ event }) => event === 'readiness-error').detail.problems.map(({ code }) => code),
        ['unreadable'],
      );
    });
  }

  it('reads none by way of another address', async () => {
    browser.serve(`${folder()}moved.json`, { status: 302, headers: { location: `${folder()}there.json` } });
    browser.serve(`${folder()}there.json`, {
      body: JSON.stringify({ ...content, title: 'Words of elsewhere' }),
      type: 'application/json',
    });
    const visitor = await frame('src=moved.json');
    const messages = await heard(visitor);
    assert.deepEqual(
      messages.find(({ event }) => event === 'readiness-error').detail.problems.map(({ code }) => code),
      ['unreachable'],
    );
    assert.ok(!visitor.requests.some((address) => address.endsWith('there.json')));
  });

  for (const [what, tag, sent] of [
    ['without the visitor’s cookies', '<html lang="en">', undefined],
    ['with them where whoever owns the page says so', '<html lang="en" data-cookies>', 'session=hunter2'],
  ]) {
    it(`reads a document ${what}`, async () => {
      const asked = [];
      const body = JSON.stringify({ ...content, title: 'For the staff' });
      browser.serve('/dist/staff.json', { body, type: 'application/json', asked: ({ cookie }) => asked.push(cookie) });
      browser.serve('/dist/staff.html', {
        body: readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8').replace('<html lang="en">', tag),
        headers: { 'set-cookie': 'session=hunter2; Path=/' },
      });
      const visitor = await browser.open('/dist/staff.html?src=staff.json');
      await visitor.titled('For the staff');
      assert.equal(await visitor.page.evaluate(() => document.cookie), 'session=hunter2');
      assert.deepEqual(asked, [sent]);
    });
  }

  for (const [what, attributes] of [
    ['', ''],
    [', also one that hides its address', 'referrerpolicy="no-referrer"'],
    [', also in a sandbox with an origin', 'sandbox="allow-scripts allow-same-origin"'],
  ]) {
    it(`keeps answers apart for each site that frames it${what}`, async () => {
      const visitor = await frame('persist=local', attributes);
      const inside = await visitor.page.waitForFrame((frame) => frame.url().includes('embed.html'));
      await inside.evaluate(() => document.querySelector('readiness-assessment').updateComplete);
      await inside.evaluate(() =>
        document.querySelector('readiness-assessment').shadowRoot.querySelector('input').click(),
      );
      await inside.waitForFunction(() => localStorage.length > 0);
      const keys = await inside.evaluate(() => Object.keys(localStorage));
      // Firefox does not tell who frames a page where that hides its address: those that do are alone with each other.
      const framer = await inside.evaluate(() => (location.ancestorOrigins?.[0] ?? document.referrer) || 'null');
      const site = framer !== 'null' ? encodeURIComponent(new URL(browser.base).origin) : 'null';
      assert.ok(
        keys.every((key) => key.endsWith(`/${site}`)),
        String(keys),
      );
    });
  }

  it('keeps the results of a team apart for each site that frames it, and invites to that site', async () => {
    const query = `view=team&persist=local&invite=${encodeURIComponent(`${browser.base}/take`)}`;
    const visitor = await frame(query, '', 'height');
    const inside = await visitor.page.waitForFrame((frame) => frame.url().includes('embed.html'));
    await inside.waitForFunction(() => document.querySelector('readiness-team')?.shadowRoot?.querySelector('#box'));
    const letter = await inside.evaluate(() => {
      const { shadowRoot } = document.querySelector('readiness-team');
      const box = shadowRoot.querySelector('#box');
      box.value = '68BJ-V00T';
      box.dispatchEvent(new Event('input'));
      shadowRoot.querySelector('[part=collect] .primary').click();
      return shadowRoot.querySelector('[part=letter]').value;
    });
    assert.ok(letter.includes(`${browser.base}/take`), letter);
    await inside.waitForFunction(() => localStorage.length > 0);
    const keys = await inside.evaluate(() => Object.keys(localStorage));
    assert.ok(
      keys.every((key) => key.endsWith(`/@${new URL(browser.base).origin}`)),
      String(keys),
    );
  });

  for (const [what, attributes] of [
    ['of another origin', ''],
    ['in a sandbox', 'sandbox="allow-scripts"'],
  ]) {
    it(`tells where each question begins, and keeps it in sight: ${what}`, async () => {
      const visitor = await frame('lang=en', attributes);
      const inside = await visitor.page.waitForFrame((frame) => frame.url().includes('embed.html'));
      for (const [index, id] of ['vision', 'alignment', 'culture', 'transparency'].entries()) {
        await inside.waitForFunction(
          (id) => document.querySelector('readiness-assessment').shadowRoot.getElementById(`${id}-prompt`),
          {},
          id,
        );
        if (index) {
          await visitor.page.waitForFunction(
            (count) => window.all.filter(({ type }) => type === 'view').length >= count,
            {},
            index,
          );
          const top = () =>
            inside.evaluate(
              (id) =>
                document
                  .querySelector('readiness-assessment')
                  .shadowRoot.getElementById(`${id}-prompt`)
                  .getBoundingClientRect().top,
              id,
            );
          // It may still scroll.
          const end = Date.now() + 20_000;
          const seen = async () => (await top()) >= 8 && (await top()) < 600;
          while (!(await seen()) && Date.now() < end) await inside.evaluate(() => new Promise(setTimeout));
          assert.ok(await seen(), `${id} stands at ${await top()}`);
        }
        await inside.evaluate(async (id) => {
          const element = document.querySelector('readiness-assessment');
          element.shadowRoot.querySelector(`input[name="${id}"]`).click();
          await element.updateComplete;
          const onward = element.shadowRoot.querySelector('[part~=primary]');
          // As a pointer does: from here on the focus stays in the element.
          onward.focus();
          onward.click();
        }, id);
      }
      await visitor.page.waitForFunction(() => window.all.some(({ event }) => event === 'readiness-complete'));
    });
  }
});
