import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browser.mjs';

/**
 * A Chromium that gives every page a browser context, hence a renderer, a cache and a history of its own.
 *
 * @returns `version`, `close()`, and `visit(url, act)`, which opens a page, lets `act({page, cdp, go})` measure, and
 *   resolves with what that returns. What the page throws, fails, and a file that is not there, too.
 */
export async function openChromium(args = []) {
  const found = findChromium();
  const browser = await puppeteer.launch({
    ...found,
    args: [...found.args, ...args],
    // A page that hangs is to be told of soon.
    protocolTimeout: 60_000,
  });
  return {
    version: await browser.version(),
    close: () => browser.close(),
    async visit(url, act) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      let thrown;
      page.on('pageerror', (error) => (thrown = error));
      page.on('response', (response) => {
        if (!response.ok()) thrown = new Error(`${response.status()} for ${response.url()}`);
      });
      try {
        await page.setViewport({ width: 820, height: 900 });
        const cdp = await page.createCDPSession();
        const measured = await act({ page, cdp, go: () => go(cdp, page, url) });
        if (thrown) throw thrown;
        return measured;
      } catch (cause) {
        throw new Error(`measuring ${url} failed`, { cause });
      } finally {
        await context.close();
      }
    },
  };
}

/**
 * Opens the page and resolves when something of it has been painted, with the time that it took, in ms. Nothing runs in
 * the page before that.
 */
async function go(cdp, page, url) {
  const painted = new Promise((resolve) => {
    cdp.on('Page.lifecycleEvent', ({ name }) => name === 'firstContentfulPaint' && resolve());
  });
  await cdp.send('Page.enable');
  await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await page.goto(url, { waitUntil: 'load' });
  await painted;
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
