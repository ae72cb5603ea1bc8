/** What the embed builder prints: sound markup whatever is asked for, and the same on the page as in the tests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, ratioInWords, readable, verdict } from '../../demo/contrast.js';
import { importMap } from '../../bin/files.mjs';
import { attributes, hosts, snippet, theme } from '../../demo/snippets.js';
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
  Object.fromEntries([...attributes, ...theme, 'color-scheme'].map((name) => [name, hostile])),
  { requiredKeys: [] },
);

describe('snippets', () => {
  it('offer what the element understands', () => {
    assert.deepEqual([...attributes, ...theme, 'color-scheme'].toSorted(), OPTIONS.toSorted());
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
                !['SCRIPT', 'READINESS-ASSESSMENT', 'DIV', 'A', 'IFRAME'].includes(node.tagName) ||
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
        { timeout: 5000 },
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
    await again.page.waitForFunction(() => document.querySelector('[name=layout]').value === 'page');
    assert.deepEqual(await printed(again), await printed(visitor));
    assert.deepEqual([...visitor.said, ...again.said], []);
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
