/** Libraries that pages are built with: they swap parts of the page, patch the browser, or bring scripts themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, describe, it } from 'node:test';
import * as make from '../../demo/snippets.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';

const browser = await openBrowser();
after(() => browser.close());

const { files } = browser;
const site = { base: files };
const FILE = `${files}readiness-assessment.js`;
const script = `<script src="${FILE}"></script>`;
const local = '/dist/readiness-assessment.js';
const library = (path, attributes = '') => `<script ${attributes} src="/test/sites/node_modules/${path}"></script>`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}<body>${body}</body></html>`;
const inText = (markup) => JSON.stringify(markup).replaceAll('</', '<\\/');

const kinds = { element: make.element(site), placeholder: make.placeholder(site), link: `<p>${make.link(site)}</p>` };

const visitors = [];
afterEach(async () => {
  for (const { page } of visitors.splice(0)) await page.browserContext().close();
});
const visit = async (body, path = '/host') => {
  browser.serve(path, { body });
  const visitor = await browser.open(path, { height: 1600 });
  visitors.push(visitor);
  return visitor;
};

/** Takes the assessment that is there now, and only that. */
const completes = async (visitor) => {
  await visitor.completeByScript();
  assert.equal(await visitor.story(), RUN);
  assert.deepEqual(visitor.said, []);
  assert.equal(await visitor.page.evaluate(() => document.querySelectorAll('readiness-assessment').length), 1);
  await visitor.page.evaluate(() => (window.heard = []));
};

const each = (test) => {
  for (const [kind, snippet] of Object.entries(kinds)) it(kind, () => test(snippet));
};

describe('Turbo: the body is swapped, and comes back from a snapshot', () => {
  each(async (snippet) => {
    const head = library('@hotwired/turbo/dist/turbo.es2017-umd.js') + script;
    browser.serve('/second', { body: page(head, `<h1>Second</h1><a id="first" href="/host">First</a>${snippet}`) });
    const visitor = await visit(page(head, `<h1>First</h1><a id="second" href="/second">Second</a>${snippet}`));
    const arrives = (name) =>
      visitor.page.waitForFunction(
        (name) =>
          document.querySelector('h1').textContent === name &&
          !document.documentElement.hasAttribute('data-turbo-preview'),
        {},
        name,
      );
    await visitor.page.evaluate(() => (window.same = true));
    await completes(visitor);
    await visitor.page.click('#second');
    await arrives('Second');
    await completes(visitor);
    await visitor.page.goBack();
    await arrives('First');
    await completes(visitor);
    assert.equal(await visitor.page.evaluate(() => window.same), true);
  });
});

describe('a page is renewed from its source, and what is the same stays', () => {
  const ways = {
    idiomorph: [
      library('idiomorph/dist/idiomorph.min.js'),
      'Idiomorph.morph(document.body, html, { morphStyle: "innerHTML" })',
    ],
    morphdom: [
      library('morphdom/dist/morphdom-umd.min.js'),
      'morphdom(document.body, `<body>${html}</body>`, { childrenOnly: true })',
    ],
    'Turbo 8': [
      library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
      'Turbo.morphChildren(document.body, Object.assign(document.createElement("body"), { innerHTML: html }))',
    ],
  };
  for (const [name, [head, morph]] of Object.entries(ways)) {
    for (const [kind, snippet] of Object.entries(kinds)) {
      it(`${name}, ${kind}`, async () => {
        const source = `<h1>One</h1>${snippet}<p>After</p>`;
        const visitor = await visit(page(head + script, source));
        await visitor.choose('vision', 'shared');
        for (const title of ['Two', 'Three']) {
          await visitor.page.evaluate(`{ const html = ${inText(source.replace('One', title))}; ${morph}; }`);
          // Observers are told of it in turn.
          await visitor.page.waitForFunction(
            (title) =>
              document.querySelector('h1').textContent === title &&
              document.querySelector('readiness-assessment')?.shadowRoot,
            {},
            title,
          );
          await visitor.page.evaluate(() => document.querySelector('readiness-assessment').updateComplete);
          assert.deepEqual(await visitor.page.$eval('readiness-assessment', ({ answers }) => answers), {
            vision: 'shared',
          });
        }
        await visitor.completeByScript();
        assert.equal(await visitor.story(), RUN);
      });
    }
  }
});

describe('htmx: a part is swapped, and comes back from its history', () => {
  each(async (snippet) => {
    browser.serve('/part', { body: `<h1>Second</h1>${snippet}` });
    const visitor = await visit(
      page(
        library('htmx.org/dist/htmx.min.js') + script,
        `<button hx-get="/part" hx-target="main" hx-push-url="true">Next</button><main hx-history-elt><h1>First</h1>${snippet}</main>`,
      ),
    );
    const arrives = (name) =>
      visitor.page.waitForFunction(
        (name) => document.querySelector('h1').textContent === name && !document.querySelector('.htmx-request'),
        {},
        name,
      );
    await visitor.page.evaluate(() => (window.same = true));
    await completes(visitor);
    await visitor.page.click('button');
    await arrives('Second');
    await completes(visitor);
    await visitor.page.goBack();
    await arrives('First');
    await completes(visitor);
    assert.equal(await visitor.page.evaluate(() => window.same), true);
  });
});

describe('jQuery: markup with the script in it', () => {
  const { script: tag, placeholder, element } = make;
  const ways = {
    'html() with a module': `$('main').html(${inText(tag(site) + element(site))})`,
    'append() with a module and a placeholder': `$('main').append(${inText(placeholder(site) + tag(site))})`,
    'html() with a classic script of another site': `$('main').html(${inText(script + element(site))})`,
    'html() with a classic script of this site': `$('main').html(${inText(`<script src="${local}"></script>${element(site)}`)})`,
    'getScript()': `$('main').html(${inText(placeholder(site))}); $.getScript('${FILE}')`,
    'load()': `$('main').load('/part')`,
  };
  browser.serve('/part', { body: '' });
  // jQuery puts the code of a script of this site into the page, and so its features are looked for beside the page.
  const dist = new URL('../../dist/', import.meta.url);
  for (const name of readdirSync(dist).filter((name) => /^readiness-assessment-.*\.js$/.test(name))) {
    browser.serve(`/${name}`, { body: readFileSync(new URL(name, dist), 'utf8'), type: 'text/javascript' });
  }
  for (const [name, code] of Object.entries(ways)) {
    it(name, async () => {
      browser.serve('/part', { body: tag(site) + element(site) });
      await completes(
        await visit(page(library('jquery/dist/jquery.min.js'), `<main></main><script>$(() => { ${code} })</script>`)),
      );
    });
  }
});

describe('RequireJS', () => {
  const loader = library('requirejs/require.js');
  const ways = {
    'a script tag after it': loader + script,
    'a module after it': loader + make.script(site),
    'asked for as a module': `${loader}<script>require(['${FILE}'])</script>`,
    'beside a named module': `${loader}${script}<script>define('theirs', [], () => 1); require(['theirs'], (one) => { window.one = one; })</script>`,
  };
  for (const [name, head] of Object.entries(ways)) {
    it(name, async () => {
      await completes(await visit(page(head, make.placeholder(site))));
    });
  }
});

describe('libraries that patch the browser', () => {
  const patches = {
    'zone.js': library('zone.js/bundles/zone.umd.min.js'),
    'core-js': library('core-js-bundle/minified.js'),
    'both, and jQuery':
      library('core-js-bundle/minified.js') +
      library('zone.js/bundles/zone.umd.min.js') +
      library('jquery/dist/jquery.min.js'),
    'htmx and Turbo': library('htmx.org/dist/htmx.min.js') + library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    'Trix, which has custom elements of its own': library('trix/dist/trix.umd.min.js'),
  };
  for (const [name, head] of Object.entries(patches)) {
    it(`${name}, before the script`, async () => {
      await completes(await visit(page(head + script, make.placeholder(site))));
    });
    it(`${name}, after the script`, async () => {
      await completes(await visit(page(script + head, make.element(site))));
    });
  }

  it('webcomponents.js 0.7: the frame serves', async () => {
    const visitor = await visit(page(library('webcomponents.js/webcomponents.min.js'), make.frame(site)));
    await visitor.enterFrame();
    await visitor.completeByScript();
    assert.equal(await visitor.story(visitor.frame), RUN);
  });
});

describe('React', () => {
  const head =
    library('react/umd/react.production.min.js') + library('react-dom/umd/react-dom.production.min.js') + script;
  const attributes = "{ 'data-readiness-assessment': '' }";
  const parts = {
    placeholder: `h('div', ${attributes})`,
    'placeholder with children': `h('div', ${attributes}, h('p', null, h('a', { href: '/mail' }, 'Ask us')))`,
    'markup of a content system': `h('div', { dangerouslySetInnerHTML: { __html: ${inText(make.link(site))} } })`,
  };
  for (const [name, part] of Object.entries(parts)) {
    it(`${name}: rendered again and again, then removed with its parent`, async () => {
      const visitor = await visit(
        page(
          head,
          `<div id="app"></div><script>
            const { createElement: h } = React;
            const root = ReactDOM.createRoot(document.getElementById('app'));
            window.show = (there, count) => ReactDOM.flushSync(() => root.render(h('main', null, h('h1', null, 'Round ' + count), there && h('section', null, ${part}))));
            show(true, 1);
          </script>`,
        ),
      );
      await visitor.page.waitForFunction(() => window.heard.length === 1);
      await visitor.page.evaluate(() => {
        for (let round = 2; round < 5; round++) window.show(true, round);
      });
      await completes(visitor);
      await visitor.page.evaluate(() => window.show(false, 5));
      assert.equal(await visitor.page.$('readiness-assessment'), null);
      await visitor.page.evaluate(() => window.show(true, 6));
      await completes(visitor);
    });
  }
});
