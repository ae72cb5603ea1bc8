/** What the embed builder prints: sound markup whatever is asked for, and the same on the page as in the tests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, ratioInWords, readable, verdict } from '../../demo/contrast.js';
import { importMap } from '../../bin/files.mjs';
import { said } from '../../demo/hosts.js';
import { hosts, snippet, theme, tools } from '../../demo/snippets.js';
import { OPTIONS } from '../../dist/integrations/options.js';
import { openBrowser } from '../support/page.mjs';

const integrity = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
const base = 'https://www.example.org/readiness-assessment/0.1.0/';
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '">',
    "'><script>alert(1)</script>",
    '&quot;',
    '</script>',
    'a\n\nb',
    '${x}',
    ';color:red',
    '`',
    '\u2028',
  ),
);
const options = fc.record(
  {
    view: fc.constantFrom('assessment', 'team', 'else'),
    ...Object.fromEntries(
      [...tools.assessment.attributes, ...tools.team.attributes, ...theme, 'color-scheme'].map((name) => [
        name,
        hostile,
      ]),
    ),
  },
  { requiredKeys: [] },
);

describe('snippets', () => {
  it('offer what the element understands', () => {
    for (const [view, { attributes }] of Object.entries(tools)) {
      assert.deepEqual([...attributes, ...theme, 'color-scheme'].toSorted(), OPTIONS[view].toSorted());
    }
  });

  for (const { id } of hosts) {
    const pieces = (given = {}) => snippet({ host: id, base, integrity, version: integrity.version, options: given });

    it(`for ${id} are one line, with end tags, versions and hashes`, () => {
      for (const { code, language, label } of pieces({ lang: 'ar', layout: 'page', accent: '#8a1538' })) {
        assert.ok(label);
        if (language !== 'html') continue;
        assert.ok(!code.includes('\n'));
        for (const [, tag] of code.matchAll(/<([\w-]+)[ >]/g)) assert.ok(code.includes(`</${tag}>`), code);
        for (const [, value] of code.matchAll(/="([^"]*)"/g)) assert.ok(!/[<>]/.test(value), code);
        if (code.includes('.js')) {
          assert.ok(code.includes(`${base}readiness-assessment.js`), code);
          assert.ok(code.includes(integrity.files['readiness-assessment.js']), code);
        }
      }
    });
  }

  it('show the team tool wherever they show the assessment, and say so', () => {
    const team = (host) =>
      snippet({
        host,
        base,
        integrity,
        version: integrity.version,
        options: { view: 'team', min: '5', layout: 'page' },
      })
        .map(({ code }) => code)
        .join('\n');
    for (const { id, rung, about, note = '', steps } of hosts) {
      if (rung === 'oembed') continue;
      assert.match(team(id), /readiness-team|view=team|ReadinessTeam/, id);
      assert.doesNotMatch(team(id), /layout|<readiness-assessment|data-readiness-assessment|ReadinessAssessment/, id);
      for (const words of [about, note, ...steps]) assert.doesNotMatch(said(words, 'team'), /question|assessment/, id);
      for (const words of [about, note, ...steps]) assert.equal(said(words, 'assessment'), words);
    }
    assert.ok(
      team('page').includes(`src="${base}readiness-team.js" integrity="${integrity.files['readiness-team.js']}"`),
    );
    assert.ok(team('page-placeholder').includes(`src="${base}readiness-assessment.js"`));
    assert.ok(team('closed').includes('allow="fullscreen"'));
  });

  it('hold every file to its hash wherever a tag loads the script, as `host` prints it', () => {
    const whole = importMap(fileURLToPath(new URL('../../dist/', import.meta.url)), base);
    let count = 0;
    for (const { id } of hosts) {
      for (const { code } of snippet({ host: id, base, integrity, version: integrity.version, options: {} })) {
        if (!code.includes('<script type="module"')) continue;
        count++;
        assert.ok(code.startsWith(`${whole}<script type="module"`), `${id}: ${code.slice(0, 200)}`);
      }
      // Without hashes there is nothing to hold to.
      for (const { code } of snippet({ host: id, base })) assert.ok(!code.includes('importmap'), id);
    }
    assert.ok(count > 5);
  });

  it('put no visitor’s address into that of a page where no script comes', () => {
    const root = new URL('../../', import.meta.url);
    const pages = [
      'README.md',
      ...['docs', 'demo'].flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`)),
    ];
    const forms = pages
      .filter((path) => /\.(md|html)$/.test(path))
      .flatMap((path) => [...readFileSync(new URL(path, root), 'utf8').matchAll(/(<form[^>]*>)(.*?)<\/form>/gs)])
      .filter(([, , inside]) => inside.includes('type="email"'));
    assert.ok(forms.length > 4, String(forms.length));
    for (const [, tag] of forms) {
      assert.match(tag, /\smethod="post"/);
      assert.match(tag, /\saction="[^"]+"/);
    }
  });

  it('are sound whatever is asked for', async () => {
    const browser = await openBrowser();
    try {
      browser.serve('/empty', { body: '<!doctype html><title>t</title>' });
      const { page } = await browser.open('/empty');
      const samples = fc.sample(options, { numRuns: 150, seed: 7 });
      const codes = samples.flatMap((given) =>
        hosts.flatMap(({ id }) =>
          snippet({ host: id, base, integrity, options: given }).filter(({ language }) => language === 'html'),
        ),
      );
      for (const { code } of codes) assert.ok(!/[\n\r\u2028\u2029]/.test(code));
      // Parsed as a page would, each holds the tags and attributes that are meant, and no others.
      const strange = await page.evaluate(
        (codes) =>
          codes.filter((code) => {
            const { body, head } = new DOMParser().parseFromString(code, 'text/html');
            return [...head.querySelectorAll('*'), ...body.querySelectorAll('*')].some(
              (node) =>
                !['SCRIPT', 'READINESS-ASSESSMENT', 'READINESS-TEAM', 'DIV', 'A', 'IFRAME'].includes(node.tagName) ||
                node.getAttributeNames().some((name) => name.startsWith('on') || /[^a-z-]/.test(name)),
            );
          }),
        codes.map(({ code }) => code),
      );
      assert.deepEqual(strange, []);
      assert.ok(codes.length > 1000);
    } finally {
      await browser.close();
    }
  });

  it('say which hosts there are when asked for another', () => {
    assert.throws(() => snippet({ host: 'geocities', base }), /no host “geocities”: one of page, /);
  });
});

describe('contrast in words', () => {
  const [white, black, grey] = [
    [255, 255, 255],
    [0, 0, 0],
    [119, 119, 119],
  ];
  it('counts as WCAG does', () => {
    assert.equal(contrast(white, black), 21);
    assert.equal(contrast(grey, grey), 1);
    assert.equal(ratioInWords(contrast(grey, white)), '4.4 to 1');
  });
  it('says what is too faint, and what to choose', () => {
    assert.deepEqual(verdict(black, white), { readable: true, text: 'Readable: 21 to 1.' });
    assert.deepEqual(verdict(grey, white), {
      readable: false,
      text: 'Too faint for small text: 4.4 to 1. Choose a darker color.',
    });
    assert.match(verdict(grey, black, { controls: true }).text, /^(Enough|Readable)/);
  });
  it('finds a color that can be read near every color', () => {
    const channel = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), fc.constantFrom(white, black), (color, on) => {
        assert.ok(contrast(readable(color, on), on) >= 4.5);
      }),
    );
  });
});

describe('the embed builder', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const printed = ({ page }) => page.$$eval('[data-pieces] code', (codes) => codes.map((code) => code.textContent));
  /** Opens it, and waits until what it prints is what is meant. */
  const open = async (fragment, host, given) => {
    const visitor = await browser.open(`/demo/builder.html${fragment}`);
    const wanted = snippet({
      host,
      base: `https://www.example.org/readiness-assessment/${integrity.version}/`,
      integrity: integrity.files,
      version: integrity.version,
      options: given,
      reserve: true,
    }).map(({ code }) => code);
    await visitor.page
      .waitForFunction(
        (wanted) =>
          JSON.stringify([...document.querySelectorAll('[data-pieces] code')].map((code) => code.textContent)) ===
          wanted,
        {},
        JSON.stringify(wanted),
      )
      .catch(async () => assert.deepEqual(await printed(visitor), wanted));
    return visitor;
  };

  it('prints what the tests try', async () => {
    const visitor = await open('', 'page', {});
    assert.deepEqual(visitor.said, []);
    assert.ok((await printed(visitor))[0].includes(integrity.files['readiness-assessment.js']));
  });

  it('follows the form, shows it live, and keeps it in the address', async () => {
    const visitor = await open('', 'page', {});
    const { page } = visitor;
    await page.select('[name=host]', 'closed');
    await page.select('[name=lang]', 'es');
    await page.select('[name=layout]', 'page');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-pieces] code')].some(({ textContent }) =>
        textContent.includes('embed.html?lang=es&amp;layout=page'),
      ),
    );
    await page.waitForFunction(() => document.querySelector('.stage iframe')?.src.includes('lang=es&layout=page'));
    const steps = await page.$$eval('.steps li', (items) => items.map((item) => item.textContent));
    assert.deepEqual(steps, hosts.find(({ id }) => id === 'closed').steps);
    const again = await browser.open(
      new URL(await page.evaluate(() => location.href)).pathname + (await page.evaluate(() => location.hash)),
    );
    const pieces = await printed(visitor);
    await again.page
      .waitForFunction(
        (pieces) =>
          document.querySelector('[name=layout]').value === 'page' &&
          JSON.stringify([...document.querySelectorAll('[data-pieces] code')].map((code) => code.textContent)) ===
            pieces,
        {},
        JSON.stringify(pieces),
      )
      .catch(async () => assert.deepEqual(await printed(again), pieces));
    assert.deepEqual([...visitor.said, ...again.said], []);
  });

  it('makes the team tool, too, and shows it in the page and in a frame', async () => {
    const visitor = await open('#view=team&min=5', 'page', { view: 'team', min: '5' });
    const { page } = visitor;
    await page.waitForFunction(() =>
      document.querySelector('.stage readiness-team')?.shadowRoot?.querySelector('#box'),
    );
    assert.equal(await page.$eval('[name=layout]', (field) => field.checkVisibility()), false);
    assert.equal(await page.$eval('[name=min]', (field) => field.checkVisibility()), true);
    await page.select('[name=host]', 'page-frame');
    const frame = await page.waitForFrame((frame) => frame.url().includes('embed.html?view=team'));
    // By the clock: a frame out of sight draws no pictures.
    await frame.waitForFunction(() => document.querySelector('readiness-team')?.shadowRoot?.querySelector('#box'), {
      polling: 50,
    });
    assert.match((await printed(visitor))[0], /<iframe src="[^"]+embed\.html\?view=team&amp;min=5"/);
    await page.select('[name=host]', 'wordpress-oembed');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-pieces] code')].some(({ textContent }) =>
        textContent.endsWith('embed.html'),
      ),
    );
    assert.deepEqual(visitor.said, []);
  });

  it('copies what it prints, and says so', async () => {
    const visitor = await open('', 'page', {});
    const { page } = visitor;
    await page
      .browserContext()
      .overridePermissions(browser.base, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Copy').click(),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some((told) => told.textContent.includes('Copied')),
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await printed(visitor))[0]);
  });
});
