/**
 * `npm run pictures`: draws the picture in the README, light and dark, from the element as it was built. Run it when the
 * looks change. No test compares the bytes, because they differ with the fonts of the machine.
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/page.mjs';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** A question and a result side by side, as much of each as shows what it is. */
const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>t</title>
<style>
  body { display: flex; gap: 24px; margin: 0; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; background: none }
  div { position: relative; width: 468px; height: 680px; overflow: hidden; border-radius: 14px }
  div::after { content: ''; pointer-events: none; position: absolute; inset: 0; border: 1px solid light-dark(#d9d7cf, #2b3237); border-radius: 14px }
</style>
<script src="/dist/readiness-assessment.js"></script>
<div><readiness-assessment></readiness-assessment></div><div><readiness-assessment></readiness-assessment></div>`;

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
browser.serve('/pictures', { body });
for (const scheme of ['light', 'dark']) {
  const visitor = await browser.open('/pictures', {
    width: 960,
    height: 680,
    deviceScaleFactor: 1.5,
    prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  });
  visitor.number = 1;
  await visitor.complete();
  const { page } = visitor;
  // What the result is for: it comes with a file of its own.
  await page.waitForFunction(() =>
    document.querySelectorAll('readiness-assessment')[1].shadowRoot.querySelector('[part~=focus]'),
  );
  // Without the pointer on a choice, the focus on a heading, and a page that is scrolled.
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    document.querySelectorAll('readiness-assessment')[1].shadowRoot.activeElement?.blur();
    for (const box of document.querySelectorAll('div')) box.scrollTop = 0;
    scrollTo(0, 0);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
  const path = `${folder}question-and-result${scheme === 'dark' ? '-dark' : ''}.webp`;
  await page.screenshot({ path, type: 'webp', quality: 75, omitBackground: true });
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
}
await browser.close();
