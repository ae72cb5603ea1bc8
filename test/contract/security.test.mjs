/** Threats that only whole pages show; docs/security.md says what each is, and names every test. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { OPTIONS } from '../../dist/integrations/options.js';
import { openBrowser } from '../support/page.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const RUN = 'ready › start › answer › answer › answer › answer › complete';
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
const script = '<script src="/dist/readiness-assessment.js"></script>';
const page = (body, lang = 'en', head = script) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>${head}<body>${body}</body></html>`;

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

let pages = 0;
const visit = async (body, headers = {}, hash = '') => {
  const path = `/security-${++pages}`;
  browser.serve(path, { body, headers });
  return browser.open(path + hash);
};

/** Waits until something in the element's shadow root is there; resolves with what it says. */
const says = async ({ page }, selector) => {
  const found = await page.waitForFunction(
    (selector) =>
      document.querySelector('readiness-assessment').shadowRoot?.querySelector(selector)?.textContent.trim(),
    {},
    selector,
  );
  return found.jsonValue();
};
/** Presses what a selector finds, as soon as it is there. */
const press = async ({ page }, selector, index = 0) => {
  const found = await page.waitForFunction(
    (selector, index) => document.querySelector('readiness-assessment').shadowRoot.querySelectorAll(selector)[index],
    {},
    selector,
    index,
  );
  await found.evaluate((control) => control.click());
};

/** Print apart: what can be done with a result. */
const TOOLS = '.result > .actions > .framed';

describe('the strict policy allows', () => {
  const tools = async (visitor) => {
    const { page } = visitor;
    const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: page.browserContext().id,
    });
    await page.evaluate(() => {
      window.copied = [];
      const writeText = (text) => {
        window.copied.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    });
    await page.evaluate(() => addEventListener('beforeprint', () => (window.printed = true), { once: true }));
    await press(visitor, '.actions [part~=primary]');
    await page.waitForFunction(() => window.printed && document.querySelector('[data-readiness-print]'));
    for (const [index, count] of [
      [0, 1],
      [1, 2],
    ]) {
      await press(visitor, TOOLS, index);
      await page.waitForFunction((count) => window.copied.length === count, {}, count);
    }
    // The old way of copying, and copying by hand.
    for (const works of [true, false]) {
      await page.evaluate((works) => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        Document.prototype.execCommand = () => works;
      }, works);
      await press(visitor, TOOLS, 0);
      await says(visitor, works ? '.said p' : '.said:has(textarea) p');
    }
    await press(visitor, TOOLS, 3);
    for (const [index, kind] of [
      [4, 'csv'],
      [5, 'json'],
    ]) {
      await press(visitor, TOOLS, index);
      const end = Date.now() + 30_000;
      const arrived = () => readdirSync(folder).some((name) => name.endsWith(`.${kind}`));
      while (!arrived() && Date.now() < end) await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.ok(arrived(), `${kind}: ${readdirSync(folder)}`);
    }
    rmSync(folder, { recursive: true });
    // Another answer, and back; then everything again.
    await press(visitor, '[part=basis] summary');
    await says(visitor, '.answers button');
    await press(visitor, '.answers button');
    await says(visitor, 'fieldset');
    await press(visitor, '.actions button:not([part~=primary])');
    await says(visitor, '.history');
    await press(visitor, '.history ~ button');
    await press(visitor, '.result > .actions > button:not(.framed):not([part~=primary])');
    await says(visitor, 'fieldset');
    return page.evaluate(() => window.copied[1]);
  };

  for (const lang of ['en', 'es', 'ar']) {
    it(`every tool, in ${lang}`, async () => {
      const form =
        '<form><readiness-assessment persist="local" name="r" required data-layer layout="page"></readiness-assessment></form>';
      const visitor = await visit(page(form, lang), { 'content-security-policy': POLICY });
      await visitor.shows(lang);
      await visitor.page.evaluate(() => {
        const { shadowRoot } = document.querySelector('readiness-assessment');
        for (const fieldset of shadowRoot.querySelectorAll('fieldset')) fieldset.querySelectorAll('input')[1].click();
      });
      await press(visitor, '[part~=primary]');
      const link = new URL(await tools(visitor));
      assert.match(link.hash, /^#readiness-[\w-]+$/);
      assert.deepEqual(visitor.said, []);
      assert.ok(await visitor.page.evaluate(() => window.dataLayer.length > 5));

      const other = await visit(
        page('<readiness-assessment></readiness-assessment>', lang),
        {
          'content-security-policy': POLICY,
        },
        link.hash,
      );
      await says(other, '.mark');
      assert.deepEqual(other.said, []);
    });
  }

  it('a document of the page’s own, and what to mend in one that is broken', async () => {
    const policy = `${POLICY}; connect-src 'self'`;
    browser.serve('/own.json', { body: JSON.stringify({ ...content, title: 'Our own' }), type: 'application/json' });
    browser.serve('/broken.json', { body: '{"title": "<img src=x onerror=alert(1)>"}', type: 'application/json' });
    const element = (src) => page(`<readiness-assessment src="${src}" preview></readiness-assessment>`);
    const visitor = await visit(element('/own.json'), { 'content-security-policy': policy });
    await visitor.titled('Our own');
    assert.equal(await visitor.completeByScript(), RUN);
    assert.deepEqual(visitor.said, []);
    const broken = await visit(element('/broken.json'), { 'content-security-policy': policy });
    await says(broken, '[part=problems]');
    assert.equal(broken.said.length, 1);
    assert.match(broken.said[0], /^warn: \[readiness-assessment\] unusable-assessment/);
  });

  it('nothing else: the same page shows what breaks it', async () => {
    const visitor = await visit(page('<p>x</p>'), { 'content-security-policy': POLICY });
    await visitor.page.evaluate(() => {
      try {
        document.querySelector('p').innerHTML = '<b>x</b>';
      } catch (error) {
        window.refused = error.name;
      }
      document.querySelector('p').setAttribute('style', 'color: red');
    });
    assert.equal(await visitor.page.evaluate(() => window.refused), 'TypeError');
    assert.equal(visitor.said.length, 2);
  });
});

it('no color that an address gives fetches anything', async () => {
  const values = [
    'url(/stolen)',
    'var(--x, url(/stolen))',
    'var(--x, image-set("/stolen" 1x))',
    'red;background:url(/stolen)',
  ];
  for (const value of values) {
    const query = new URLSearchParams(
      OPTIONS.assessment.slice(OPTIONS.assessment.indexOf('font')).map((name) => [name, value]),
    );
    for (const open of [
      () => visit(page(`<a href="/dist/embed.html?${query}">x</a>`)),
      () => browser.open(`/dist/embed.html?${query}`),
    ]) {
      const visitor = await open();
      assert.equal(await visitor.completeByScript(), RUN);
      await says(visitor, '.framed');
      assert.ok(
        visitor.requests.every((address) => !address.endsWith('/stolen')),
        `${value}: ${visitor.requests}`,
      );
    }
  }
});

describe('elements named like members of the document', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true }).filter((path) => path.endsWith('.ts'));
  /** All that is asked of it, and some that a page is often asked for. */
  const names = new Set([
    ...sources.flatMap((path) =>
      [...read(`src/${path}`).matchAll(/memberOf\([^']+'(\w+)'\)/g)].map(([, name]) => name),
    ),
    ...['readyState', 'currentScript', 'implementation', 'prerendering', 'addEventListener', 'removeEventListener'],
    ...['querySelector', 'querySelectorAll', 'createElement', 'body', 'head', 'cookie', 'location', 'forms', 'title'],
  ]);
  const clobbers =
    [...names].map((name) => `<img name="${name}" alt="">`).join('') +
    '<a id="dataLayer"></a><form id="readinessAssessment"><input name="load"><input name="es"></form>';
  // The tests’ own looks at the page come by way of these.
  const bare = () => {
    const all = Document.prototype.querySelectorAll.call(document, '[name^=querySelector]');
    for (const image of all) image.remove();
  };

  it('stop no script, no placeholder and no data layer', async () => {
    for (const name of ['adoptedStyleSheets', 'createElement', 'defaultView', 'elementFromPoint', 'getElementById'])
      assert.ok(names.has(name), name);
    for (const element of [
      '<readiness-assessment data-layer></readiness-assessment>',
      '<div data-readiness-assessment data-data-layer></div>',
    ]) {
      const allowed = script.replace('<script', '<script data-allow="data-layer"');
      // Behind the images, and before them.
      for (const [head, foot] of [
        [allowed, ''],
        ['', allowed],
      ]) {
        const visitor = await visit(page(clobbers + element + foot, 'en', head));
        await visitor.page.evaluate(bare);
        assert.equal(await visitor.completeByScript(), RUN);
        await says(visitor, '.framed');
        assert.equal(visitor.said.length, 1, String(visitor.said));
        assert.match(visitor.said[0], /data-layer: window\.dataLayer is not an array/);
      }
    }
  });

  it('nor do a late form’s fields that are named like methods of elements', async () => {
    const visitor = await visit(page(`<main></main>${script}`));
    await visitor.page.evaluate(() => {
      const names =
        'matches querySelector querySelectorAll closest contains children parentElement getAttribute hasAttribute'.split(
          ' ',
        );
      const fields = names.map((name) => `<input name="${name}">`).join('');
      document.querySelector('main').innerHTML =
        `<form>${fields}</form><form>${fields}<div data-readiness-assessment data-lang="es"></div></form>`;
    });
    await visitor.shows('es');
    assert.equal(await visitor.completeByScript(), RUN);
    // What looks for mistakes on the page comes last, and looks at the forms around.
    await visitor.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('-diagnostics.js')),
    );
    await visitor.page.evaluate(async () => {
      await document.querySelector('readiness-assessment').updateComplete;
      for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
    });
    assert.deepEqual(visitor.said, []);
  });

  it('stop no tool, no color and no link', async () => {
    const element = '<readiness-assessment persist="local" style="--readiness-accent: #8a1538"></readiness-assessment>';
    const visitor = await visit(page(element + script));
    assert.equal(await visitor.completeByScript(), RUN);
    await says(visitor, '.framed');
    const acts = await visitor.page.evaluate(async (clobbers) => {
      const element = document.querySelector('readiness-assessment');
      const { shadowRoot, updateComplete } = element;
      const acts = [];
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      Document.prototype.execCommand = (command) => {
        acts.push(`${command} ${shadowRoot.activeElement.value.slice(0, 4)}`);
        const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, composed: true });
        shadowRoot.activeElement.dispatchEvent(event);
        return true;
      };
      HTMLAnchorElement.prototype.click = function () {
        acts.push(this.download ? `download ${this.download.split('.').at(-1)}` : this.protocol);
      };
      window.print = () => {
        const copies = Document.prototype.querySelectorAll.call(document, '[data-readiness-print]');
        acts.push(`print ${copies.length}`);
        dispatchEvent(new Event('beforeprint'));
      };
      const press = async (label) => {
        await updateComplete;
        [...shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === label).click();
        await element.updateComplete;
      };
      document.body.insertAdjacentHTML('beforeend', clobbers);
      for (const label of ['Copy as text', 'Copy link', 'Email', 'Download', 'Table (CSV)', 'Data (JSON)', 'Print'])
        await press(label);
      await press('Start over');
      location.hash = '#readiness-7KQ29FXM';
      await new Promise((done) => addEventListener('hashchange', () => requestAnimationFrame(done), { once: true }));
      await element.updateComplete;
      acts.push(shadowRoot.querySelector('.mark')?.textContent.trim());
      return acts;
    }, clobbers);
    assert.deepEqual(acts.slice(0, -1), [
      'copy How ',
      'copy http',
      'mailto:',
      'download csv',
      'download json',
      'print 1',
    ]);
    assert.match(acts.at(-1), /^This link to a result is incomplete or damaged/);
    assert.deepEqual(visitor.said, []);
  });
});

for (const [what, polluted] of [
  ['a list', { _$litType$: 1, strings: ['<img src="x" onerror="window.pwned = true">'], values: [] }],
  ['a list in SVG', { _$litType$: 2, strings: ['<img src="x" onerror="window.pwned = true">'], values: [] }],
  [
    'what looks like a list, whole',
    {
      _$litType$: 1,
      strings: { 0: '<img src="x" onerror="window.pwned = true">', length: 1, raw: ['<img>'] },
      values: [],
    },
  ],
  ['raw texts', { _$litType$: 1, strings: [], raw: ['<img src="x" onerror="window.pwned = true">'], values: [] }],
]) {
  it(`a polluted prototype makes nothing markup: ${what}`, async () => {
    // Where another script lets strangers write into Object.prototype, every object looks like a template of Lit’s.
    const pollution = `<script>
      Object.assign(Object.prototype, ${JSON.stringify(polluted).replaceAll('</', '<\\/')});
      addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
        const { shadowRoot } = document.querySelector('readiness-assessment');
        console.log('found ' + shadowRoot.querySelectorAll('img').length + ' ' + ('pwned' in window));
      })));
    </script>`;
    const body = page('<readiness-assessment><p>Fallback</p></readiness-assessment>', 'en', pollution + script);
    browser.serve('/polluted', { body });
    // The browser’s own tools work no more in such a page; it has to tell by itself.
    const told = await new Promise((resolve) => {
      void browser.open('/polluted', {
        prepare: (page) =>
          page.on('console', (message) => message.text().startsWith('found') && resolve(message.text())),
      });
    });
    assert.equal(told, 'found 0 false');
  });
}

describe('what is fetched', () => {
  const { files, version } = JSON.parse(read('dist/integrity.json'));
  const integrity = (hash) =>
    `<script type="importmap">{"integrity":{"/dist/readiness-assessment-es.js?v=${version}":"${hash}"}}</script>${script}`;

  it('can be held to their hashes by an import map', async () => {
    const element = '<readiness-assessment></readiness-assessment>';
    const right = await visit(page(element, 'es', integrity(files['readiness-assessment-es.js'])));
    await right.shows('es');
    assert.deepEqual(right.said, []);
    const wrong = await visit(page(element, 'es', integrity(files['readiness-assessment-ar.js'])));
    await wrong.shows('en');
    assert.ok(wrong.said.some((line) => line.includes('no-feature: “es”')));
  });
});

describe('what is installed', () => {
  const locks = [
    'package-lock.json',
    ...readdirSync(new URL('test/', root)).map((name) => `test/${name}/package-lock.json`),
  ];
  for (const lock of locks.filter((path) => existsSync(new URL(path, root)))) {
    it(`has a hash for each package: ${lock}`, () => {
      const { packages } = JSON.parse(read(lock));
      const entries = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
      assert.ok(entries.length > 0);
      for (const [path, { integrity, version, resolved = 'https:' }] of entries) {
        assert.match(integrity ?? '', /^sha512-/, path);
        assert.match(version, /^\d/, path);
        assert.match(resolved, /^https:/, path);
      }
    });
  }

  it('by those who use this package is lit, what draws QR codes and, for the command, what finds faults in JSON', () => {
    const { dependencies, scripts } = JSON.parse(read('package.json'));
    assert.deepEqual(Object.keys(dependencies), ['jsonc-parser', 'lean-qr', 'lit']);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined);
  });
});

describe('docs/security.md', () => {
  const text = read('docs/security.md');
  const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('`test/'));

  it('names tests that exist, for every threat', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)]);
    assert.ok(rows.length >= 20, `${rows.length} rows`);
    assert.equal(named.length, rows.join().split('`test/').length - 1);
    const missing = named.filter(([, file, name]) => !existsSync(new URL(file, root)) || !read(file).includes(name));
    assert.deepEqual(
      missing.map(([all]) => all),
      [],
    );
  });

  it('tells of the last deep run', () => {
    assert.match(text, /Last run: 20\d\d-\d\d-\d\d, seed \d+, in Chromium\. Nothing was found\./);
  });
});
