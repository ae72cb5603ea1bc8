/** Every way to embed it: from the snippet that the embed builder prints to one completion event, on another site's page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hosts, snippet } from '../../demo/snippets.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const root = new URL('../../', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
const { version } = integrity;

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The pieces of a host's snippet, by kind. */
const pieces = (host, options = {}) => {
  const { base } = { base: browser.files };
  const codes = snippet({ host, base, integrity, version, options });
  return Object.fromEntries(
    hosts.find(({ id }) => id === host).pieces.map(({ kind }, index) => [kind, codes[index].code]),
  );
};

const visit = async (body, head = '') => {
  browser.serve('/host', { body: `<!doctype html><html lang="en"><title>t</title>${head}<body>${body}</body></html>` });
  // Tall enough for a whole question: Puppeteer cannot scroll a page for what is in a frame of another site.
  return browser.open('/host', { height: 1600 });
};

/** Completes the assessment on a page and looks at what happened there. */
const completes = async (body, head) => {
  const visitor = await visit(body, head);
  assert.equal(await visitor.complete(), RUN);
  assert.deepEqual(visitor.said, []);
  return visitor;
};

const completesInFrame = async (body, head, story = RUN) => {
  const visitor = await visit(body, head);
  await visitor.enterFrame();
  assert.equal(await visitor.complete(story ? visitor.page : visitor.frame), story || RUN);
  if (!story) assert.equal(await visitor.story(), '');
  assert.deepEqual(visitor.said, []);
  return visitor;
};

describe('element', () => {
  for (const host of ['page', 'wordpress-admin', 'ghost', 'squarespace']) {
    it(host, async () => {
      await completes(pieces(host)['script and element']);
    });
  }
});

describe('placeholder', () => {
  for (const host of ['page-placeholder', 'wordpress-author', 'drupal']) {
    it(host, async () => {
      const { script, placeholder } = pieces(host);
      await completes(placeholder, script);
    });
  }

  it('google-tag-manager', async () => {
    const { loader, placeholder } = pieces('google-tag-manager');
    // A tag manager inserts its tags one by one, long after the page.
    await completes(
      `${placeholder}<script>addEventListener('load', () => document.body.append(document.createRange().createContextualFragment(${JSON.stringify(loader).replaceAll('</', '<\\/')})))</script>`,
    );
  });
});

describe('link', () => {
  for (const host of ['page-link', 'wordpress-author', 'drupal']) {
    it(host, async () => {
      const { script, link } = pieces(host);
      await completes(`<p>${link}</p>`, script);
    });
  }

  it('newsletter: a plain link to a page of its own', async () => {
    const visitor = await visit(`<p>${pieces('newsletter').link}</p>`);
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('a')]);
    assert.equal(await visitor.complete(), RUN);
    assert.deepEqual(visitor.said, []);
  });
});

describe('frame', () => {
  it('page-frame', async () => {
    const visitor = await completesInFrame(pieces('page-frame')['script and frame']);
    const fits = () => {
      const iframe = document.querySelector('iframe');
      return iframe.getBoundingClientRect().height;
    };
    const height = await visitor.page.evaluate(fits);
    assert.equal(height, await visitor.frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  });

  for (const host of ['google-sites', 'sharepoint', 'closed']) {
    it(host, async () => {
      await completesInFrame(pieces(host).frame, '', '');
    });
  }
});
