/** Minifiers that sites run over every script once more: what comes out of them works as what went in. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { minify as swc } from '@swc/core';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { openBrowser } from '../support/page.mjs';

const require = createRequire(import.meta.url);
const { minify: terser } = require('terser');
const uglify = require('uglify-js');

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist).filter((name) => /^readiness-(assessment|team).*\.js$/.test(name));
const RUN = 'ready › start › answer › answer › answer › answer › complete';

/**
 * As JSMin and its ports read a script (Autoptimize, jsmin-php, JShrink): a string or a template ends at the next quote of its
 * kind, whatever is nested in it, and in between spaces go unless two words would grow together. Those come by Composer alone,
 * so this stands in for them.
 */
function jsmin(code) {
  const pieces = code.match(
    /(["'`])(?:\\[^]|(?!\1)[^])*\1|\/\*[^]*?\*\/|\/\/.*|(?<=[(,=:[!&|?+~*{;-]|\breturn)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/|\s+|[^]/g,
  );
  let out = '';
  pieces.forEach((piece, index) => {
    if (/^\/[*/]/.test(piece)) return;
    const next = pieces[index + 1] ?? '';
    const line = piece.includes('\n') && /[\w$\\}\])+\-"'`]$/.test(out) && /^[\w$\\{[(+\-!~#]/.test(next);
    const words = /[\w$\\]$/.test(out) && /^[\w$\\]/.test(next);
    out += /^\s/.test(piece) ? (line ? '\n' : words ? ' ' : '') : piece;
  });
  return out;
}

/** Minifiers of other languages, from Debian: run where they are installed. */
const commands = {
  'rjsmin (python3-rjsmin)': ['/usr/bin/python3', '-c', 'import rjsmin, sys; print(rjsmin.jsmin(sys.stdin.read()))'],
  'minify (minify)': ['minify', '--type', 'js'],
};
const run = ([command, ...options], input) => spawnSync(command, options, { input, encoding: 'utf8', maxBuffer: 1e8 });
const installed = Object.entries(commands).filter(([, command]) => run(command, 'var a = 1;').status === 0);

const minifiers = {
  terser: async (code) => (await terser(code, { compress: { passes: 2 } })).code,
  'terser, all names': async (code) => (await terser(code, { mangle: { toplevel: true } })).code,
  'uglify-js': (code) => {
    const { code: small, error } = uglify.minify(code);
    if (error) throw error;
    return small;
  },
  esbuild: async (code) => (await transform(code, { minify: true })).code,
  swc: async (code) => (await swc(code, { compress: true, mangle: true })).code,
  'JSMin, JShrink': jsmin,
  ...Object.fromEntries(installed.map(([name, command]) => [name, (code) => run(command, code).stdout])),
  // What optimizers of whole sites do: all scripts in one file, one after the other.
  'one file of all': (code, name) =>
    name === 'readiness-assessment.js' ? `var theirs=1;\n${code};\nvar more=2;` : code,
};

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

describe('after a minifier', () => {
  for (const [name, minify] of Object.entries(minifiers)) {
    it(name, async () => {
      const folder = `/minified/${encodeURIComponent(name)}/`;
      for (const file of files) {
        const body = await minify(readFileSync(new URL(file, dist), 'utf8'), file);
        browser.serve(new URL(folder + file, browser.base).pathname, { body, type: 'text/javascript' });
      }
      for (const lang of ['en', 'es']) {
        browser.serve('/minified', {
          body: `<!doctype html><html lang="${lang}"><title>t</title><body><readiness-assessment></readiness-assessment><script src="${folder}readiness-assessment.js"></script></body></html>`,
        });
        const visitor = await browser.open('/minified', { height: 1600 });
        assert.equal(await visitor.completeByScript(), RUN);
        await visitor.page.waitForFunction(() =>
          ['[part~=start]', '.framed', '[part=basis]', '[part~=primary]'].every((one) =>
            document.querySelector('readiness-assessment').shadowRoot.querySelector(one),
          ),
        );
        assert.deepEqual(visitor.said, []);
        await visitor.page.browserContext().close();
      }
    });
  }
});

/** All texts in a script, as they read: of strings, and of templates. */
function texts(code) {
  const found = [];
  const walk = (node) => {
    if (node.type === 'TemplateElement') found.push(node.value.cooked);
    else if (node.type === 'Literal') found.push(node.value);
    for (const child of Object.values(node).flat()) if (child?.type) walk(child);
  };
  walk(parseAst(code));
  return found;
}

it('JSMin, JShrink: every text of every file reads as before', () => {
  for (const file of files) {
    const code = readFileSync(new URL(file, dist), 'utf8');
    assert.deepEqual(texts(jsmin(code)), texts(code), file);
  }
});

describe('on a page in another encoding', () => {
  it('scripts are read as they were meant: they hold ASCII alone', () => {
    for (const file of files) assert.match(readFileSync(new URL(file, dist), 'latin1'), /^[\0-\x7f]*$/, file);
  });

  it('Spanish and Arabic by script tags are words', async () => {
    for (const [lang, expected] of [
      ['es', /^¿Qué tan preparado está su distrito/],
      ['ar', /^[\u0600-\u06ff]/],
    ]) {
      browser.serve('/windows-1252', {
        body: Buffer.from(
          `<!doctype html><html lang="${lang}"><title>caf\xe9</title><script src="/dist/readiness-assessment-${lang}.js"></script><script src="/dist/readiness-assessment.js"></script><body><readiness-assessment></readiness-assessment></body></html>`,
          'latin1',
        ),
        headers: { 'content-type': 'text/html; charset=windows-1252' },
      });
      const visitor = await browser.open('/windows-1252');
      await visitor.page.waitForFunction(() =>
        document.querySelector('readiness-assessment').shadowRoot?.querySelector('fieldset'),
      );
      assert.equal(await visitor.page.evaluate(() => document.characterSet), 'windows-1252');
      assert.match(
        await visitor.page.evaluate(() =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector('[part=title]').textContent.trim(),
        ),
        expected,
      );
    }
  });
});
