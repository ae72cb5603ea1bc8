/** Colors of a page that are too faint, with the files that visitors get. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const FEATURE = `/dist/readiness-assessment-contrast.js?v=${version}`;
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens a page with an element and a style sheet of its own, under a strict policy. */
const visit = (css) => {
  browser.serve('/brand.css', { body: css, type: 'text/css' });
  browser.serve('/brand', {
    body: `<!doctype html><html lang="en"><title>t</title><link rel="stylesheet" href="/brand.css"><script type="module" src="/dist/readiness-assessment.js"></script><readiness-assessment></readiness-assessment>`,
    headers: { 'content-security-policy': csp },
  });
  return browser.open('/brand');
};
const button = () =>
  getComputedStyle(document.querySelector('readiness-assessment').shadowRoot.querySelector('.primary')).backgroundColor;
const shows = (visitor, color) => visitor.page.waitForFunction(`(${button})() === '${color}'`).then(() => true);

describe('a brand color', () => {
  it('fetches what keeps it readable, and is corrected', async () => {
    const visitor = await visit('readiness-assessment { --readiness-accent: #f5d000 }');
    assert.ok(await shows(visitor, 'rgb(129, 109, 0)'));
    assert.equal(visitor.requests.filter((address) => address === FEATURE).length, 1);
    assert.deepEqual(
      visitor.said.map((line) => line.replace(/ reaches .*/, '')),
      ['warn: [readiness-assessment] faint-color: --readiness-accent #f5d000'],
    );
  });

  it('costs nothing where there is none', async () => {
    const visitor = await visit('readiness-assessment { --readiness-radius: 2px }');
    assert.match(await visitor.complete(), /complete$/);
    assert.ok(!visitor.requests.includes(FEATURE));
  });

  it('gives way to forced colors', async () => {
    const visitor = await visit('readiness-assessment { --readiness-accent: #8a1538 }');
    await visitor.page.waitForFunction(
      () => document.querySelector('readiness-assessment').shadowRoot.adoptedStyleSheets.length > 3,
    );
    const devtools = await visitor.page.createCDPSession();
    const force = (value) =>
      devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    await visitor.page.evaluate(() => {
      document.querySelector('readiness-assessment').style.setProperty('--readiness-accent', '#f5d000');
    });
    const accent = () =>
      visitor.page.evaluate(() => {
        const panel = document.querySelector('readiness-assessment').shadowRoot.querySelector('.panel');
        return new Promise(requestAnimationFrame).then(() => getComputedStyle(panel).getPropertyValue('--_accent'));
      });
    for (let frame = 0; frame < 5; frame++) assert.equal(await accent(), '#f5d000');
    assert.deepEqual(visitor.said, []);
    await force('none');
    assert.ok(await shows(visitor, 'rgb(129, 109, 0)'));
  });
});
