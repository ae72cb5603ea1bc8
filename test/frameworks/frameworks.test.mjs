/** Every framework's way with the element, from mount to the completion event, in a real browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';
import { react18, solid, svelte, vue } from './plugins.mjs';
import { bundle, page, server } from './support.mjs';

const own = JSON.parse(readFileSync(new URL('our-assessment.json', import.meta.url), 'utf8'));

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens an app: a script, and the HTML that a server sent, if any. */
const open = async (script, html = '') => {
  browser.serve('/app.js', { body: script, type: 'text/javascript' });
  browser.serve('/app', { body: page(html, '/app.js') });
  return browser.open('/app');
};

const text = (visitor, selector) => visitor.page.$eval(selector, (node) => node.textContent.trim());
const reads = (visitor, selector, wanted) =>
  visitor.page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent.trim() === wanted,
    {},
    selector,
    wanted,
  );
const attributes = (visitor) =>
  visitor.page.$eval('readiness-assessment', (element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
/** Warnings and errors on the console: a hydration that does not match is one. */
const complaints = ({ said }) => said.filter((line) => /^(warn|error):/.test(line));

const BUILT_IN = { vision: 'shared', alignment: 'data', culture: 'team', transparency: 'some' };

/** Results as somebody's database has them. */
const CABINET = ['68BJ-V00T', '6892-V00D', 'A112-V0DS', 'A2X2-V03G'];

for (const [version, options] of Object.entries({ 19: {}, 18: react18 })) {
  describe(`React ${version}`, () => {
    const dev = { define: { 'process.env.NODE_ENV': '"development"' }, ...options };
    let client, hydrate, team, render, renderTeam;
    before(async () => {
      [client, hydrate, team, { render, renderTeam }] = await Promise.all([
        bundle('./react/client.jsx', dev),
        bundle('./react/hydrate.jsx', dev),
        bundle('./react/team.jsx', dev),
        server(`react-${version}`, './react/server.jsx', dev),
      ]);
    });
    const given = (options) => `window.options = ${JSON.stringify(options)};`;

    it('renders in the browser: attributes, objects, every handler, ref and children', async () => {
      const options = { headingLevel: 3, eventDetail: 'level', preview: false, answers: { vision: 'lived' } };
      const visitor = await open(given(options) + client);
      await reads(visitor, 'pre', 'ready');
      assert.deepEqual(await attributes(visitor), {
        class: 'ours',
        id: 'check',
        'heading-level': '3',
        'event-detail': 'level',
      });
      const prefilled = '>>> [name=vision][value=lived]';
      assert.equal(await visitor.page.$eval(prefilled, (input) => input.checked), true);
      for (const [question, choice] of Object.entries(BUILT_IN)) {
        await visitor.choose(question, choice);
        await visitor.press(question === 'transparency' ? 'Show me' : 'Continue');
      }
      await reads(visitor, 'output', 'emerging 4');
      assert.equal(await text(visitor, 'pre'), 'ready start answer answer answer answer complete');
      await visitor.press('Start over');
      await reads(visitor, 'pre', 'ready start answer answer answer answer complete restart');
      assert.equal(await visitor.page.evaluate(() => window.fromRef === document.querySelector('#check')), true);
      assert.equal(await text(visitor, '#check > [slot=signup]'), 'Our own sign-up');
      assert.deepEqual(complaints(visitor), []);
    });

    it('hydrates what the server sent: options are there before, objects and handlers after', async () => {
      const options = { layout: 'page', headingLevel: 4, eventDetail: 'scores', preview: true, assessment: own };
      const html = render(options);
      const preview = version === '19' ? 'preview=""' : 'preview="true"';
      assert.ok(
        html.includes(
          `<readiness-assessment class="ours" id="check" layout="page" heading-level="4" event-detail="scores" ${preview}><p>Our own fallback</p><p slot="signup">Our own sign-up</p></readiness-assessment>`,
        ),
        html,
      );
      const visitor = await open(given(options) + hydrate, html);
      await reads(visitor, 'pre', 'ready');
      await visitor.choose('q', 'yes');
      await visitor.press('Show me');
      await reads(visitor, 'output', 'high 1');
      assert.equal(await text(visitor, 'pre'), 'ready start answer complete');
      const [ready] = await visitor.page.evaluate(() => window.heard);
      assert.equal(ready.detail.assessment.id, 'own', 'nothing else was on screen before');
      assert.equal(await visitor.page.evaluate(() => window.fromRef === document.querySelector('#check')), true);
      assert.deepEqual(complaints(visitor), []);
    });

    it('hydrates the team tool, gives it its results, and hears what the team does', async () => {
      const options = { min: 4, headingLevel: 3, results: CABINET };
      const html = renderTeam(options);
      assert.ok(
        html.includes('<readiness-team id="team" min="4" heading-level="3"><p>Our own fallback</p></readiness-team>'),
        html,
      );
      const visitor = await open(given(options) + team, html);
      await visitor.page.waitForFunction(() => document.querySelector('#team').team?.count === 4);
      assert.equal(await visitor.page.evaluate(() => window.fromRef === document.querySelector('#team')), true);
      const press = (selector) =>
        visitor.page
          .waitForFunction(
            (selector) => document.querySelector('#team').shadowRoot.querySelector(selector),
            {},
            selector,
          )
          .then((found) => found.evaluate((control) => control.click()));
      await press('[part~=start] .primary');
      await press('.ladder');
      await press('.panel > .actions .primary');
      await press('[part~=decision] input');
      await reads(visitor, 'pre', 'readiness-team-decide culture');
      // The render that this caused took nothing from the team.
      assert.equal(await visitor.page.evaluate(() => document.querySelector('#team').team.count), 4);
      assert.deepEqual(complaints(visitor), []);
    });

    it('takes options and objects away again', async () => {
      browser.serve('/own.json', { body: JSON.stringify(own), type: 'application/json' });
      const visitor = await open(given({ layout: 'page', preview: true, src: '/own.json' }) + client);
      await visitor.titled('Our own');
      await visitor.page.evaluate(() => window.setOptions({ assessment: { id: 'none' } }));
      await reads(visitor, 'pre', 'ready error');
      await visitor.page.evaluate(() => window.setOptions({}));
      await visitor.titled('How ready is your district to scale personalized learning?');
      const state = await visitor.page.$eval('readiness-assessment', ({ src, layout, preview }) => [
        src,
        layout,
        preview,
      ]);
      assert.deepEqual(state, [null, 'steps', false]);
      assert.deepEqual(
        visitor.requests.filter((address) => address.includes('undefined')),
        [],
      );
    });
  });
}

const VUE = {
  alias: { vue: 'vue/dist/vue.runtime.esm-bundler.js' },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    'process.env.NODE_ENV': '"development"',
  },
};
const conditions = ['svelte', 'browser'];

/** The snippets of docs/frameworks.md, each in a small app. */
const apps = {
  React: { client: () => bundle('./react/snippet.jsx') },
  'Vue 3': {
    client: () => bundle('./vue/client.js', { plugins: [vue(false)], ...VUE }),
    hydrate: () => bundle('./vue/hydrate.js', { plugins: [vue(false)], ...VUE }),
    server: () => server('vue', './vue/server.js', { plugins: [vue(true)] }),
  },
  'Svelte 5': {
    client: () => bundle('./svelte/client.js', { plugins: [svelte(false)], conditions }),
    hydrate: () => bundle('./svelte/hydrate.js', { plugins: [svelte(false)], conditions }),
    server: () => server('svelte', './svelte/server.js', { plugins: [svelte(true)], conditions: ['svelte'] }),
  },
  Solid: { client: () => bundle('./solid/client.jsx', { plugins: [solid], conditions: ['browser'] }) },
  Angular: {
    client: () => bundle('./angular/client.js', { tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } }),
  },
};

for (const [name, { client, hydrate, server }] of Object.entries(apps)) {
  describe(name, () => {
    const answer = async (visitor) => {
      await visitor.choose('q', 'yes');
      await visitor.press('See your result');
      await visitor.page.waitForFunction(() => window.heard.at(-1).type === 'readiness-complete');
      assert.equal(await visitor.story(), 'ready › start › answer › complete');
      assert.deepEqual(
        visitor.said.filter((line) => line === 'log: high'),
        ['log: high'],
      );
      assert.equal((await attributes(visitor)).layout, 'page');
      assert.deepEqual(complaints(visitor), []);
    };

    it('renders in the browser, from mount to the completion event', async () => {
      await answer(await open(await client()));
    });

    if (!hydrate) return;
    it('hydrates what the server sent', async () => {
      const html = await (await server()).render();
      assert.match(html, /<readiness-assessment[^>]* layout="page"[^>]*>/);
      await answer(await open(await hydrate(), html));
    });
  });
}

describe('the embed builder', () => {
  for (const [name, make] of Object.entries({
    React: () => bundle('./react/builder.jsx'),
    Vue: () => bundle('./vue/builder.js', { plugins: [vue(false)], ...VUE }),
    'npm and a bundler': () => bundle('./node_modules/.snippets/builder.js'),
  })) {
    it(`prints for ${name} what works`, async () => {
      const visitor = await open(await make());
      assert.equal(await visitor.complete(), 'ready › start › answer › answer › answer › answer › complete');
      const { lang, style, ...others } = await attributes(visitor);
      assert.deepEqual([lang, others['heading-level']], ['es', '3']);
      assert.match(style, /--readiness-accent: ?#8a1538/);
      assert.deepEqual(complaints(visitor), []);
    });
  }
});
