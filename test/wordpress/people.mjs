/** Those who use the sites: people who work there, in a browser of their own, and visitors. */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browser.mjs';
import { Visitor } from '../support/page.mjs';

export async function openPeople() {
  // By a pipe: when that is closed, because the trials have been stopped, the browser ends, too.
  const browser = await puppeteer.launch({ ...findBrowser(), pipe: true, protocolTimeout: 120_000 });
  const known = new Map();
  return {
    browser,
    close: () => browser.close(),

    /** Somebody who is logged in on a site: a page of the same browser context each time. */
    async page(site, name) {
      const key = `${site.base} ${name}`;
      if (!known.has(key)) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.goto(`${site.base}/wp-login.php`);
        await page.$eval('#user_login', (input, name) => (input.value = name), name);
        await page.$eval('#user_pass', (input) => (input.value = 'password'));
        // By script: Chromium drops clicks before the first picture of a page.
        await Promise.all([page.waitForNavigation(), page.$eval('#wp-submit', (button) => button.click())]);
        await page.close();
        known.set(key, context);
      }
      const page = await known.get(key).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      page.on('dialog', (dialog) => dialog.accept());
      // Whoever goes somewhere may click and type there at once.
      const { goto } = page;
      page.goto = async (...given) => {
        const answer = await goto.apply(page, given);
        await page.evaluate(
          () =>
            new Promise((done) => {
              requestAnimationFrame(() => requestAnimationFrame(done));
              // A page that nobody looks at makes no picture.
              setTimeout(done, 10_000);
            }),
        );
        return answer;
      };
      return page;
    },

    /** Somebody whom the site does not know. */
    async visitor(site, path, { width = 820, height = 900, base = site.base } = {}) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height });
      return Visitor.open(page, base, path);
    },
  };
}

/** The block editor, with an empty post, as a person finds it. */
export async function openEditor(page, site, query = 'post_type=post') {
  await page.goto(`${site.base}/wp-admin/post-new.php?${query}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  // Newer versions show the canvas in a frame, once it is there.
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    return (frame ? frame.contentDocument : document)?.querySelector('.editor-post-title, .wp-block-post-title');
  });
  return canvas(page);
}

/** Where the blocks are: a frame, or the page. */
export async function canvas(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** Goes to an empty paragraph and types the block's name, as authors do. */
export async function insertBlock(page, frame, name = '/readiness') {
  await newParagraph(page, frame);
  await page.keyboard.type(name, { delay: 20 });
  await page.waitForSelector(
    '.components-autocomplete__result[aria-selected="true"], .components-autocomplete__result.is-selected',
  );
  await page.keyboard.press('Enter');
  await waitForBlock(page);
}

export async function newParagraph(page, frame) {
  const place = await frame.waitForSelector(
    '.block-editor-default-block-appender__content, [data-type="core/paragraph"]',
  );
  await place.click();
  await frame.waitForSelector(
    '[data-type="core/paragraph"][contenteditable="true"], [data-type="core/paragraph"] [contenteditable="true"]',
  );
}

export const waitForBlock = (page) =>
  page.waitForFunction(() => {
    const { getBlocksByName, getBlockAttributes } = window.wp.data.select('core/block-editor');
    const [id] = getBlocksByName?.('readiness-assessment/assessment') ?? [];
    return id && getBlockAttributes(id);
  });

/** Attributes of the one block in the post. */
export const blockAttributes = async (page) => (await waitForBlock(page)).jsonValue();

/** Puts HTML and text on the clipboard and pastes it where the cursor is. */
export async function paste(frame, { html = '', text = '' }) {
  await frame.evaluate(
    ({ html, text }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', html);
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      );
    },
    { html, text },
  );
}

/** Publishes, or hands in for review, by the buttons; resolves with the post's id. */
export async function publish(page, title) {
  await page.evaluate((title) => window.wp.data.dispatch('core/editor').editPost({ title }), title);
  // A locator waits until what it clicks stands still: the panel slides in.
  await page.locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])').click();
  await page.waitForFunction(() =>
    ['publish', 'pending'].includes(window.wp.data.select('core/editor').getCurrentPostAttribute('status')),
  );
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}
