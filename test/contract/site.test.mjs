/** `npm run site`: no dead link, nothing for axe to find, and at home on any static server, under any path. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { addressOf, GROUPS } from '../../site/pages.mjs';
import { find } from '../../site/assets/search.js';
import { findBrowser } from '../support/browser.mjs';
import { pages } from '../support/documentation.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const build = () => execFileSync(process.execPath, [join(root, 'site/build.mjs'), folder], { stdio: 'pipe' });
build();
after(() => rmSync(folder, { recursive: true }));

const read = (path) => readFileSync(join(folder, path), 'utf8');
const all = (end) => readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(end));
const unescaped = (text) => text.replaceAll('&amp;', '&');

/** What a file of the site leads to or loads, as it is written there. */
function targetsOf(path) {
  const text = read(path);
  if (path.endsWith('.css')) return [...text.matchAll(/url\(['"]?([^'")]+)/g)].map(([, target]) => target);
  if (path.endsWith('.js')) return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, target]) => target);
  // Code that a page shows is not its own.
  const own = text.replaceAll(/<!--.*?-->|<pre>.*?<\/pre>/gs, '');
  return [...own.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, target]) => unescaped(target));
}

/** Links to what is not there, as `page: link`; a fragment needs an element with that id. */
const deadLinks = () =>
  [...all('.html'), ...all('.css'), ...all('.js').filter((path) => !path.startsWith('dist/'))].flatMap((path) =>
    targetsOf(path)
      .filter((target) => {
        if (/^(https?:|mailto:|data:)/.test(target)) return false;
        const [address, fragment] = target.split('#');
        const file = posix.join(posix.dirname(path), address.split('?')[0] || posix.basename(path));
        // From the root of a server it would not work under a path.
        if (address.startsWith('/') || !existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory())
          return true;
        // A setting of the builder is no place on it, and any fragment keeps a link to the page for frames a link.
        if (/=/.test(fragment) || target.endsWith('/embed.html#page')) return false;
        return fragment && file.endsWith('.html') && !read(file).includes(` id="${decodeURIComponent(fragment)}"`);
      })
      .map((target) => `${path}: ${target}`),
  );

describe('the site', () => {
  it('has every page of the documentation, once, and in the list', () => {
    const listed = GROUPS.flatMap(({ pages }) => pages.map(([page]) => page));
    assert.deepEqual(listed.toSorted(), [...pages, 'CHANGELOG.md', 'SECURITY.md'].toSorted());
    for (const page of listed) assert.match(read(addressOf(page)), /aria-current="page"/, page);
  });

  it('has demo and builder, and no program of a server', () => {
    for (const path of ['demo/index.html', 'demo/builder.html', 'dist/readiness-assessment.js']) assert.ok(read(path));
    assert.deepEqual(all('.mjs'), []);
    assert.equal(read('index.html').includes('demo/editor.html'), existsSync(join(root, 'demo/editor.html')));
  });

  it('has no dead link, page or heading', () => assert.deepEqual(deadLinks(), []));

  it('has none only because they would be found', () => {
    writeFileSync(
      join(folder, 'docs/faults.html'),
      '<a href="privacy.html">x</a><a href="nowhere.html">x</a><a href="privacy.html#nowhere">x</a><a href="/index.html">x</a><img src="none.webp">',
    );
    assert.deepEqual(
      deadLinks(),
      ['nowhere.html', 'privacy.html#nowhere', '/index.html', 'none.webp'].map(
        (target) => `docs/faults.html: ${target}`,
      ),
    );
    rmSync(join(folder, 'docs/faults.html'));
  });
});

describe('search', () => {
  let index;
  before(async () => ({ default: index } = await import(join(folder, 'search-index.js'))));
  const first = (text) => find(index, text)[0]?.address;

  for (const [text, address] of [
    ['privacy', 'docs/privacy.html'],
    ['FERPA', 'docs/privacy.html#ferpa-coppa-gdpr'],
    ['tag manager', 'docs/analytics.html#google-tag-manager-and-google-analytics'],
    ['troubl', 'docs/troubleshooting.html'],
    ['hidden fields', 'docs/newsletter.html#hidden-fields'],
    ['layout shift', 'docs/performance.html#no-layout-shift'],
    ['vpat', 'docs/vpat.html'],
  ]) {
    it(`“${text}” leads to ${address}`, () => assert.equal(first(text), address));
  }

  it('finds names in code, too, and nothing for other words', () => {
    const found = (text) => find(index, text).map(({ address }) => address);
    assert.ok(found('event-detail').includes('docs/reference.html#attributes'));
    assert.ok(found('readiness_level').includes('docs/analytics.html#the-data-layer'));
    assert.deepEqual(found('privacy xylophone'), []);
    assert.deepEqual(found(' – '), []);
  });

  it('leads to headings that are there', () => {
    for (const [address, , headings] of index)
      for (const [id] of headings) assert.ok(read(address).includes(`id="${id}"`), `${address}#${id}`);
  });
});

describe('in a browser, under a path of a plain server', () => {
  const TYPES = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    webp: 'image/webp',
  };
  let server, browser, page, base;
  const said = [];

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://localhost').pathname.replace(/^\/some\/where\//, '');
      const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
      if (!request.url.startsWith('/some/where/') || !existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': `${TYPES[extname(file).slice(1)] ?? 'text/plain'}; charset=utf-8` });
      return createReadStream(file).pipe(response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${server.address().port}/some/where/`;
    browser = await puppeteer.launch(findBrowser());
    page = await browser.newPage();
    page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => said.push(`${page.url()}: ${message}`));
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  const open = async (path, { width = 1360, scheme = 'light' } = {}) => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(base + path, { waitUntil: 'load' });
    // By itself the browser would stay where it is for another fragment of the same page.
    await page.waitForFunction(() => !document.querySelector('.search') || !document.querySelector('.search').hidden);
    // Chromium drops clicks and keys before the first picture.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  const faults = async ({ contrast = true } = {}) => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (enabled) => globalThis.axe.run({ rules: { 'color-contrast': { enabled } }, resultTypes: ['violations'] }),
      contrast,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  };
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const written = GROUPS.flatMap(({ pages }) => pages.map(([page]) => addressOf(page)));

  it('axe finds nothing on any page, no page scrolls sideways, and none complains', async () => {
    for (const path of written) {
      await open(path);
      // All pages have the same few colors, and looking at each is what takes axe's time.
      assert.deepEqual(await faults({ contrast: path === 'index.html' }), [], path);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await overflow(), 0, path);
    }
    assert.deepEqual(said, []);
  });

  it('axe finds nothing in the dark, on a phone, with results and the list of pages open', async () => {
    await open('docs/theming.html', { width: 390, scheme: 'dark' });
    assert.deepEqual(await faults(), []);
    await page.type('#search', 'frame');
    await page.waitForSelector('.found a');
    assert.deepEqual(await faults(), []);
    await page.click('.all');
    await page.waitForSelector('.pages:popover-open');
    assert.deepEqual(await faults(), []);
    assert.equal(await overflow(), 0);
  });

  it('search is at hand by keyboard, and leads to the heading', async () => {
    await open('docs/embedding.html');
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to content');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'readiness-assessment');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    assert.equal(await focused(), 'search');
    await page.keyboard.type('xylophone');
    await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent === '0 results');
    assert.match(await page.$eval('.found', (node) => node.textContent), /Nothing found/);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('.found', (node) => node.hidden), true);
    await page.$eval('#search', (field) => field.select());
    await page.keyboard.type('hidden fields');
    await page.waitForFunction(() => /Hidden fields/.test(document.querySelector('.found a')?.textContent));
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /^Hidden fields/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), `${base}docs/newsletter.html#hidden-fields`);
  });

  it('the first Tab skips to the content', async () => {
    await open('docs/privacy.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  });

  it('code is copied, or at least selected', async () => {
    await open('index.html');
    await page.click('.copy button');
    await page.waitForFunction(() => /Copied|Selected/.test(document.querySelector('.copy [role=status]').textContent));
  });

  it('the builder shows the assessment, and prints snippets with hashes', async () => {
    await open('demo/builder.html');
    await page.waitForFunction(() => document.querySelector('[data-pieces]').textContent.includes('sha384-'));
    await page.waitForFunction(() =>
      document.querySelector('.stage readiness-assessment').shadowRoot?.querySelector('fieldset'),
    );
    assert.deepEqual(said, []);
  });

  it('without scripts, all is there to read, and search is not offered', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${base}docs/privacy.html`, { waitUntil: 'load' });
    assert.equal(await page.$eval('.search', (node) => node.checkVisibility()), false);
    assert.equal(await page.$eval('.pages', (node) => node.checkVisibility()), true);
    assert.ok(await page.$eval('main', (node) => node.textContent.length > 3000));
  });
});
