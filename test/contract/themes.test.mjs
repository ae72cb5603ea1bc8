/** The three sites of the demo, each with a theme to copy: native to the eye, by public means alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const manifest = JSON.parse(read('custom-elements.json'));
const element = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName);
const names = (list) => element[list].map(({ name }) => name);

/** The page's own surface that the panel is to have, by site. */
const sites = { foundation: 'body', district: '.card', intranet: '.facts div' };

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What axe finds, a line each. */
const faults = async ({ page }) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const overflow = ({ page }) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Computed styles of what the first selector finds on the page, or with `>>>` in the element. */
const style = ({ page }, selector, ...properties) =>
  page.$eval(
    selector,
    (node, properties) => properties.map((property) => getComputedStyle(node)[property]),
    properties,
  );

/** Waits until something is in the element: Puppeteer’s own waits do not look inside. */
const shows = ({ page }, selector) =>
  page.waitForFunction(
    (selector) => document.querySelector('readiness-assessment').shadowRoot?.querySelector(selector),
    {},
    selector,
  );

for (const [site, surface] of Object.entries(sites)) {
  const theme = read(`demo/themes/${site}.css`);

  describe(site, () => {
    it('is themed by public custom properties, parts and the color scheme alone', async () => {
      browser.serve('/rules', { body: '<!doctype html><title>t</title>' });
      const { page } = await browser.open('/rules');
      const rules = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].map(({ selectorText, style }) => ({ selectorText, set: [...style] }));
      }, theme);
      const custom = new Set();
      for (const { selectorText, set } of rules) {
        for (const selector of selectorText.split(', ')) {
          const [, part] = /^readiness-assessment(?::state\(\w+\))?(?:::part\((\w+)\)(?::hover)?)?$/.exec(selector) ?? [
            assert.fail(selector),
          ];
          if (part) assert.ok(names('cssParts').includes(part), selector);
          else set.forEach((property) => custom.add(property));
        }
      }
      assert.ok(custom.delete('color-scheme'));
      assert.ok(custom.size > 6);
      assert.deepEqual(
        [...custom].filter((property) => !names('cssProperties').includes(property)),
        [],
      );
    });

    for (const width of [320, 1440]) {
      it(`has no fault that axe finds and fits ${width} px, from question to result [WCAG 1.4.3]`, async () => {
        const visitor = await browser.open(`/demo/${site}.html`, { width });
        // Half faded in, text would be too faint.
        await visitor.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        await visitor.page.waitForSelector('.code pre');
        await shows(visitor, '[part~=choice]');
        assert.equal(await visitor.page.evaluate(() => window.shift), 0);
        assert.deepEqual(await faults(visitor), []);
        assert.ok((await overflow(visitor)) <= 0);
        await visitor.complete();
        await visitor.page.$$eval('>>> details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await faults(visitor), []);
        assert.ok((await overflow(visitor)) <= 0);
        assert.deepEqual(visitor.said, []);
      });
    }

    it('has type, colors and corners of the page', async () => {
      const visitor = await browser.open(`/demo/${site}.html`);
      await visitor.page.waitForSelector('.code pre');
      await shows(visitor, '[part~=choice]');
      const same = async (inside, outside, ...properties) =>
        assert.deepEqual(
          await style(visitor, `>>> ${inside}`, ...properties),
          await style(visitor, outside, ...properties),
          `${inside} is not as ${outside}`,
        );
      await same('[part~=choice]', 'body', 'fontFamily', 'fontSize', 'color');
      await same('[part=title]', 'h2', 'fontFamily', 'fontWeight', 'color');
      await same('[part=panel]', surface, 'backgroundColor');
      await same('[part~=primary]', '.copy button', 'borderRadius', 'fontFamily', 'fontWeight');
      // The page's own button is in its accent.
      const [accent] = await style(visitor, '.copy button', 'color');
      assert.deepEqual(await style(visitor, '>>> [part~=primary]', 'backgroundColor'), [accent]);
      await visitor.complete();
      // Links come with the advice, and buttons with the tools.
      await shows(visitor, '[part=link]');
      await shows(visitor, '[part=button]');
      assert.deepEqual(await style(visitor, '>>> [part=link]', 'color'), [accent]);
      await same('[part=button]', '.copy button', 'color', 'borderRadius', 'borderTopColor', 'borderTopWidth');
    });

    it('shows its whole theme', async () => {
      const { page } = await browser.open(`/demo/${site}.html`);
      await page.waitForSelector('.code pre');
      assert.equal(await page.$eval('.code pre', (pre) => pre.textContent), theme.trimEnd());
    });
  });
}
