/** What the documentation tells people to paste, pasted: each piece of HTML on a page of its own, in a real browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { pageTags } from '../../bin/files.mjs';
import { builtInAssessment } from '../../dist/index.js';
import { inLanguages } from '../support/documentation.mjs';
import { openBrowser } from '../support/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist/');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { files: hashes } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
/** The folder's address in all snippets. */
const EXAMPLE = `https://www.example.org/readiness-assessment/${version}/`;

let browser;
before(async () => {
  browser = await openBrowser();
  browser.serve('/our-assessment.json', { body: JSON.stringify(builtInAssessment), type: 'application/json' });
});
after(() => browser.close());

/** A page with what was pasted; resolves with the visitor once the first question is on screen. */
const paste = async (name, html) => {
  const path = `/pasted-${name}`;
  browser.serve(path, { body: `<!doctype html><html lang="en"><title>t</title><body>${html}</body></html>` });
  const visitor = await browser.open(path);
  await visitor.page
    .waitForFunction(
      () =>
        window.heard.some(({ type }) => type === 'readiness-ready') ||
        document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('fieldset') ||
        document.querySelector('readiness-team')?.shadowRoot?.querySelector('#box') ||
        // A team tool in a frame tells nothing before somebody acts, but how high it is.
        document.querySelector('iframe[src*="view=team"]')?.style.getPropertyPriority('height'),
    )
    .catch(() => assert.fail(`no assessment on the page: ${visitor.said.join('\n')}`));
  return visitor;
};

describe('documented HTML', () => {
  /** As a publisher fills it in: their own address, and the hashes that stand as `…`. */
  const own = (code) =>
    code
      .replaceAll(
        /(readiness-assessment[\w-]*\.js)(\?v=[\d.]+)?(": ?"|" integrity=")sha384-…/g,
        (_, file, query = '', between) => `${file}${query}${between}${hashes[file]}`,
      )
      .replaceAll(EXAMPLE, browser.files);
  const isBuilt = (code) => /import 'readiness-assessment/.test(code);
  const pieces = inLanguages('html').filter(({ code }) => !isBuilt(code));

  it('is pasted but for what a bundler builds, which test/frameworks tries', () => {
    assert.ok(pieces.length > 10);
    assert.deepEqual(
      inLanguages('html')
        .filter((piece) => !pieces.includes(piece))
        .map(({ heading }) => heading),
      ['Astro, and any bundler'],
    );
  });

  for (const [index, { code, where }] of pieces.entries()) {
    it(where, async () => {
      const script = `<script src="${browser.files}readiness-assessment.js"></script>`;
      const element = '<readiness-assessment></readiness-assessment>';
      const placed = /<(readiness-assessment|iframe)\b|data-readiness-assessment|embed\.html/.test(code);
      const html = own(code).replaceAll('"/readiness-assessment', `"${browser.files}readiness-assessment`);
      const visitor = await paste(
        index,
        `${html}${placed ? '' : element}${/readiness-assessment\.js"/.test(html) ? '' : script}`,
      );
      assert.deepEqual(
        visitor.said.filter((line) => /^(error|warn)/.test(line)),
        [],
      );
    });
  }
});

describe('sign-up forms of newsletters, as they are pasted', () => {
  const piece = (newsletter) =>
    inLanguages('html').find(({ page, heading }) => page === 'docs/newsletter.md' && heading === newsletter);

  /** A visitor with a result and a filled-in form; requests of scripts go nowhere, and stay in `window.fetched`. */
  const signUp = async (newsletter) => {
    const path = `/pasted-${newsletter}`;
    browser.serve(path, {
      body: `<!doctype html><html lang="en"><title>t</title><body>${piece(newsletter).code.replaceAll(EXAMPLE, browser.files)}</body></html>`,
    });
    const visitor = await browser.open(path, {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.fetched = [];
          window.fetch = async (url, { method = 'GET', body = null } = {}) => {
            window.fetched.push({ url: String(url), method, body });
            return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } });
          };
        }),
    });
    const { result } = await visitor.answerAll(0);
    // What comes with the result would move the form from under the pointer.
    await visitor.page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('readiness-assessment');
      return shadowRoot.querySelector('.framed') && shadowRoot.querySelector('[part~="start"]');
    });
    await visitor.settled();
    await visitor.page.type('input[type=email]', 'ada@example.org');
    return { page: visitor.page, level: result.level.id, focus: result.focus.join() };
  };

  for (const [newsletter, names] of [
    ['Mailchimp', { email: 'EMAIL', level: 'LEVEL', focus: 'FOCUS' }],
    ['Buttondown', { email: 'email', level: 'metadata__level', focus: 'metadata__focus' }],
  ]) {
    it(`${newsletter}: the form has the address and the result`, async () => {
      const { page, level, focus } = await signUp(newsletter);
      await page.waitForFunction((name) => document.forms[0].elements[name].value, {}, names.level);
      const { embed, ...fields } = await page.evaluate(() => Object.fromEntries(new FormData(document.forms[0])));
      assert.deepEqual(fields, { [names.email]: 'ada@example.org', [names.level]: level, [names.focus]: focus });
      assert.equal(embed, newsletter === 'Buttondown' ? '1' : undefined);
    });
  }

  it('HubSpot: its forms API gets the address and the result, once the box is checked', async () => {
    const { page, level, focus } = await signUp('HubSpot');
    await page.click('[name=consent]');
    await page.click('form button');
    await page.waitForFunction(() => window.fetched.some(({ method }) => method === 'POST'));
    const { url, body } = await page.evaluate(() => window.fetched.find(({ method }) => method === 'POST'));
    assert.equal(url, 'https://api.hsforms.com/submissions/v3/integration/submit/YOUR-ACCOUNT/YOUR-FORM');
    assert.deepEqual(JSON.parse(body), {
      fields: Object.entries({ email: 'ada@example.org', readiness_level: level, readiness_focus: focus }).map(
        ([name, value]) => ({ objectTypeId: '0-1', name, value }),
      ),
    });
  });

  it('Ghost: it is asked for a token first', async () => {
    const { page } = await signUp('Ghost');
    await page.click('[name=consent]');
    await page.click('form button');
    await page.waitForFunction(() => window.fetched.length > 0);
    const [{ url }] = await page.evaluate(() => window.fetched);
    assert.equal(url, 'https://news.example.org/members/api/integrity-token/');
  });
});

describe('the zip for people without Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  after(() => rmSync(folder, { recursive: true }));
  const made = (TZ = 'UTC') => {
    const file = join(folder, 'made.zip');
    execFileSync(process.execPath, [join(root, '.ci/release.mjs'), file], { env: { ...process.env, TZ } });
    return readFileSync(file);
  };
  const files = unzipSync(made());
  const within = `readiness-assessment/${version}/`;

  it('holds the folder for a site, and a page that says what to paste', () => {
    assert.deepEqual(
      Object.keys(files)
        .filter((name) => !name.endsWith('/'))
        .toSorted(),
      [
        ...Object.keys(hashes),
        ...['LICENSES.txt', 'embed.html', 'integrity.json', 'start.html'],
        ...['editor.html', 'editor.js', 'sample-poll.json', 'sample-readiness-review.json'],
      ]
        .map((name) => within + name)
        .toSorted(),
    );
    for (const name of Object.keys(hashes))
      assert.deepEqual(Buffer.from(files[within + name]), readFileSync(join(dist, name)), name);
  });

  it('is the same whenever and wherever it is made', () => {
    assert.ok(made().equals(made('Asia/Tokyo')));
  });

  it('shows what `host` prints, with the address it stands at; pasted, it works and every hash is right', async () => {
    const start = strFromU8(files[`${within}start.html`]);
    browser.serve(`/${within}start.html`, { body: start });
    const { page, said } = await browser.open(`/${within}start.html`);
    const shown = await page.$$eval('textarea', (boxes) => boxes.map(({ value }) => value));
    const base = `${browser.base}/${within}`;
    assert.equal(shown[0], pageTags(dist, base));
    assert.equal(shown[3], pageTags(dist, base, 'readiness-team'));
    for (const index of [1, 2]) assert.ok(shown[index].includes(`${base}embed.html`));
    for (const index of [4, 5]) assert.ok(shown[index].includes(`${base}embed.html?view=team`));
    assert.deepEqual(said, []);
    const visitor = await paste('zip', shown[0]);
    assert.deepEqual(
      visitor.said.filter((line) => /^(error|warn)/.test(line)),
      [],
    );
    const team = await paste('zip-team', shown[3]);
    assert.deepEqual(
      team.said.filter((line) => /^(error|warn)/.test(line)),
      [],
    );
    const framed = await paste('zip-frame', `${shown[1]}<script src="${base}readiness-assessment.js"></script>`);
    assert.ok(framed.page.frames().some((frame) => frame.url() === `${base}embed.html`));
  });
});

it('hidden fields of the documented form are filled in, by attribute and by name', async () => {
  const section = inLanguages('html').find(({ heading }) => heading === 'Hidden fields');
  const visitor = await paste(
    'fields',
    `<script src="${browser.files}readiness-assessment.js"></script>${section.code}`,
  );
  const { result } = await visitor.answerAll(0);
  await visitor.page.waitForFunction(() => document.querySelector('[name=LEVEL]').value);
  assert.deepEqual(await visitor.page.$$eval('[type=hidden]', (fields) => fields.map(({ value }) => value)), [
    result.level.id,
    result.focus.join(),
  ]);
});

it('a script that comes late finds the attempt and the level in the data layer', async () => {
  const [piece] = inLanguages('html').filter(({ code }) => code.includes('findLast'));
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(piece.code);
  const visitor = await paste(
    'late',
    `<script src="${browser.files}readiness-assessment.js"></script>${piece.code.split('\n')[0]}`,
  );
  const { attempt, result } = await visitor.answerAll(0);
  await visitor.page.waitForFunction(() => window.readinessEvents?.some(({ event }) => event === 'readiness_complete'));
  await visitor.page.evaluate(script);
  assert.ok(visitor.said.includes(`log: ${attempt} ${result.level.id}`), visitor.said.join('\n'));
});

describe('privacy', () => {
  /** What is left of a visit: other websites that were asked, what was sent, and what is stored. */
  const visit = async (name, attributes) => {
    const sent = [];
    const path = `/private-${name}`;
    browser.serve(path, {
      body: `<!doctype html><html lang="en"><title>t</title><body><script src="${browser.files}readiness-assessment.js"></script><readiness-assessment ${attributes}></readiness-assessment></body></html>`,
    });
    const visitor = await browser.open(path, {
      prepare: (page) =>
        page.on('request', (request) => {
          if (request.method() !== 'GET') sent.push(request.url());
        }),
    });
    await visitor.answerAll(0);
    const { page } = visitor;
    await page.waitForFunction(() =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('.framed'),
    );
    const stored = () =>
      page.evaluate(() =>
        [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean),
      );
    return {
      page,
      sent,
      stored,
      elsewhere: visitor.requests.filter((address) => !address.startsWith('/') && !address.startsWith(browser.files)),
      queries: visitor.requests.map((address) => new URL(address, browser.base).search).filter(Boolean),
    };
  };

  it('a whole visit asks no other website, sends nothing, and leaves nothing behind', async () => {
    const { elsewhere, queries, sent, stored } = await visit('plain', '');
    assert.deepEqual({ elsewhere, sent, stored: await stored() }, { elsewhere: [], sent: [], stored: [] });
    // The version is all that addresses of files carry.
    assert.deepEqual([...new Set(queries)], [`?v=${version}`]);
  });

  it('with persist, answers and results are in the browser, and still nothing is sent', async () => {
    const { elsewhere, page, sent, stored } = await visit('kept', 'persist="local"');
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('/results')));
    assert.deepEqual({ elsewhere, sent }, { elsewhere: [], sent: [] });
    for (const key of await stored()) assert.match(key, /^readiness-assessment\//);
  });
});
