import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { transform } from 'esbuild';
import { banner, licenses } from './.ci/licenses.mjs';

const names = (folder, pattern) => readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
const entries = names('dist/entries', /^(?!loader|own-document|provide|team-script)([\w-]+)\.js$/);
const languages = names('dist/locales', /^([a-z]{2,3}(?:-[A-Z]\w+)?)\.js$/).sort((a, b) => (b === 'en') - (a === 'en'));

/** Only this build knows which languages lie beside the script, and fetches features from there. */
const beside = {
  name: 'beside',
  resolveId: (id) =>
    id.endsWith('/features/loader.js') ? fileURLToPath(new URL('dist/entries/loader.js', import.meta.url)) : null,
  transform: (code) => code.replace('__LANGUAGES__', JSON.stringify(languages)),
};

/**
 * Shrinks style sheets and markup inside template literals, which minifiers leave alone. By hand, because the plugins for it
 * also drop a space between two elements, and with it the space between two words.
 */
const templates = {
  name: 'templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/(css|html) ?`/.test(code)) return null;
    let small = code.replace(/\s*\n\s*/g, '\n').replace(/>\n(?=<|\$\{)/g, '>');
    for (const [all, css] of small.matchAll(/(?<=css ?`)([^`]*)(?=`)/g)) {
      // Escapes of the template are characters to the sheet.
      const cooked = css.replace(/\\u([\da-f]{4})/gi, (escape, hex) => String.fromCharCode(parseInt(hex, 16)));
      const sheet = await transform(cooked, { loader: 'css', minify: true });
      small = small.replace(all, () => sheet.code.trim().replaceAll('\\', '\\\\'));
    }
    return { code: small, map: null };
  },
};

/**
 * Tells Chromium to compile all functions while the file still arrives, off the main thread: most of them run before the
 * first question shows (https://v8.dev/blog/explicit-compile-hints). To others it is a comment.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad';

const shrink = {
  name: 'shrink',
  async renderChunk(code) {
    const options = { ecma: 2022, passes: 3, toplevel: true, pure_getters: true, unsafe_arrows: true };
    // Pages in other encodings than UTF-8 read scripts in theirs.
    const format = { ecma: 2022, comments: false, asciiOnly: true };
    return minify(code, { ecma: 2022, compress: options, mangle: { toplevel: true }, format });
  },
};

/**
 * Writes inside templates, which the minifier leaves alone, as escapes what would not survive a site: characters that a page in
 * another encoding reads in its own, and the spaces and lines of nested templates. Sites run minifiers over every script that
 * take a template for a string up to the next backtick (JSMin, JShrink): what is nested in it they read as code.
 */
const escapes = {
  name: 'escapes',
  renderChunk(code) {
    const found = [];
    const walk = (node, depth) => {
      if (node.type === 'TemplateElement') found.push({ ...node, depth });
      const within = node.type === 'TemplateLiteral' ? depth + 1 : depth;
      for (const child of Object.values(node).flat()) if (child?.type) walk(child, within);
    };
    walk(this.parse(code), 0);
    for (const { start, end, depth } of found.sort((a, b) => b.start - a.start)) {
      const ascii = code
        .slice(start, end)
        .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      const text = depth > 1 ? ascii.replaceAll(' ', '\\x20').replaceAll('\n', '\\n') : ascii;
      code = code.slice(0, start) + text + code.slice(end);
    }
    return { code, map: null };
  },
};

/** Behind the minifier, which drops comments: whose code a file holds. */
const head = {
  name: 'head',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = [banner(chunk), ...(chunk.name in ELEMENTS ? [AT_ONCE] : []), chunk.code].join('\n');
    }
  },
};

/** What a page loads itself, by entry. */
const ELEMENTS = { script: 'readiness-assessment', team: 'readiness-team' };
/** With them, what holds its own copy of all that it needs: the editor is an application, on a page of its own. */
const WHOLE = { ...ELEMENTS, editor: 'editor' };

/**
 * One plain script for each entry, valid as a module and as a classic script. Rollup's own splitting does not fit: its chunks
 * import the first file by name, which `?ver=1.2` behind that name loads a second time, and classic scripts cannot export.
 */
export default entries.map((name) => ({
  input: `dist/entries/${name}.js`,
  // Features use the copy of lit that the script holds.
  external: name in WHOLE ? [] : ['lit'],
  output: {
    file: `dist/${WHOLE[name] ?? `readiness-assessment-${name}`}.js`,
    format: 'iife',
    globals: { lit: 'readinessAssessment.lit' },
  },
  treeshake: { moduleSideEffects: (id) => /dist\/(entries\/|define)/.test(id) },
  plugins: [beside, resolve({ exportConditions: ['production'] }), templates, shrink, escapes, head, licenses],
}));
