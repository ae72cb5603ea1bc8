/** Those who use the sites: people who work there, in a browser of their own, and visitors. */
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browser.mjs';
import { Visitor } from '../support/page.mjs';
import { run } from './sites.mjs';

/** The sites of the version that this run is about: `single` and `network`, as `startSite()` gives them. */
export const { single, network } = JSON.parse(process.env.TRIAL_SITES);

export async function openPeople() {
  const browser = await puppeteer.launch({ ...findBrowser({ windows: false }), protocolTimeout: 120_000 });
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
        await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
        await page.close();
        known.set(key, context);
      }
      const page = await known.get(key).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('dialog', (dialog) => dialog.accept());
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
  await (await page.waitForSelector('.editor-post-publish-panel__toggle:not([aria-disabled="true"])')).click();
  await (
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
  ).click();
  await page.waitForFunction(() =>
    ['publish', 'pending'].includes(window.wp.data.select('core/editor').getCurrentPostAttribute('status')),
  );
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}

/** Asks the database itself, which is quicker than WordPress. */
const query = ({ env }, sql) =>
  execFileSync(
    'mariadb',
    ['--no-defaults', '-u', 'root', `--socket=${env.TRIAL_SOCKET}`, '-N', '-r', env.TRIAL_DATABASE, '-e', sql],
    {
      encoding: 'utf8',
    },
  );

/** Rows of figures, in the order of attempts; of the second site of a network with the prefix `wp_2_`. */
export const rows = (site, prefix = 'wp_') =>
  query(
    site,
    `SELECT JSON_OBJECT('attempt', attempt, 'type', type, 'happened', happened, 'source', source, 'level', level) FROM ${prefix}readiness_assessment_events ORDER BY attempt, type`,
  )
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const forget = (site) =>
  query(site, 'DELETE FROM wp_readiness_assessment_events; DELETE FROM wp_readiness_assessment_areas');

/** Waits until the figures have so many completions. */
export async function counted(site, completions = 1, prefix = 'wp_') {
  const end = Date.now() + 20_000;
  for (;;) {
    let found = [];
    try {
      found = rows(site, prefix);
    } catch (error) {
      // A site of a network gets its table with the first report.
      if (!/doesn't exist/.test(error.message)) throw error;
    }
    if (found.filter(({ type }) => type === 'complete').length >= completions) return found;
    if (Date.now() > end) throw new Error(`${completions} completions expected, found: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A post with this content, as it is saved for a user; resolves with its path. */
export const post = (site, content, { user = 'author', type = 'post' } = {}) =>
  run(
    site,
    `$user = get_user_by( 'login', '${user}' ); wp_set_current_user( $user->ID ); kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'Trial', 'post_type' => '${type}', 'post_status' => 'publish', 'post_author' => $user->ID, 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
    return (string) wp_parse_url( get_permalink( $id ), PHP_URL_PATH );`,
  );
