/**
 * Results as copied text, against test/contract/copied: to be read, since what a meeting gets is words.
 * `UPDATE_SNAPSHOTS=1 node --test test/contract/copied.test.mjs` writes them anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';
import { PATTERNS } from '../support/patterns.mjs';

const folder = new URL('copied/', import.meta.url);
const update = Boolean(process.env.UPDATE_SNAPSHOTS);

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A page of its own in a language, and how it copies the result of answers. */
const openIn = async (lang) => {
  const path = `/copied-${lang}`;
  browser.serve(path, {
    body: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>t</title><script src="/dist/readiness-assessment.js"></script><readiness-assessment layout="page"></readiness-assessment>`,
  });
  const { page } = await browser.open(path);
  return (given) =>
    page.evaluate(
      async (lang, given) => {
        const element = document.querySelector('readiness-assessment');
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const query = (selector) => element.shadowRoot?.querySelector(selector);
        while (!query(`[lang=${lang}]`)) await frame();
        element.restart();
        while (!query('fieldset')) await frame();
        element.answers = given;
        await element.updateComplete;
        query('button[part~=primary]').click();
        while (!element.result || !query('.framed') || !query('.plan')) await frame();
        // Features come one by one, in any order.
        await element.updateComplete;
        let copied;
        const writeText = (text) => ((copied = text), Promise.resolve());
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
        // Copy as text, copy link, email, download.
        [...element.shadowRoot.querySelectorAll('.framed')].at(-4).click();
        while (copied === undefined) await frame();
        return copied;
      },
      lang,
      given,
    );
};

const fileOf = (lang, name) => `${lang}-${name.replaceAll(/\W+/g, '-')}.txt`;
const LANGUAGES = ['en', 'es', 'ar'];

for (const lang of LANGUAGES) {
  describe(`results in ${lang}, as copied text`, () => {
    let copy;
    before(async () => {
      copy = await openIn(lang);
    });
    for (const [name, given] of Object.entries(PATTERNS)) {
      it(name, async () => {
        const lines = (await copy(given)).split('\n');
        lines[1] = '(the day)';
        const found = lines.join('\n');
        const file = new URL(fileOf(lang, name), folder);
        if (update) writeFileSync(file, found);
        assert.equal(found, readFileSync(file, 'utf8'));
      });
    }
  });
}

it('every file is one of these', () => {
  const wanted = LANGUAGES.flatMap((lang) => Object.keys(PATTERNS).map((name) => fileOf(lang, name)));
  assert.deepEqual(readdirSync(folder).sort(), wanted.sort());
});
