import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { transform } from 'esbuild';
import { banner, licenses } from './.ci/licenses.mjs';
import { litSubset } from './.ci/lit-subset.mjs';

/** Shrinks what minifiers leave alone: style sheets and markup inside template literals. */
const templates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/styles/') && code.includes('/* css */')) {
      const [before, css, after] = code.split('`');
      const { code: small } = await transform(css, { loader: 'css', minify: true });
      return { code: [before, small.trim().replaceAll('\\', '\\\\'), after].join('`'), map: null };
    }
    if (/\/(element|keep)\//.test(id)) {
      const [quoted] = /[\w-]+=["'][^"'`<>]*\$\{/.exec(code) ?? [];
      if (quoted) this.error(`a binding is a whole value, without quotes (lit-subset.mjs): ${quoted}…`);
      return { code: code.replace(/\s*\n\s*/g, '\n').replace(/>\n(?=<|\$\{)/g, '>'), map: null };
    }
    return null;
  },
};

/** Ways to shrink that mean the same. Which one packs best is a matter of luck, some 50 bytes of it. */
const ways = [
  {},
  { collapse_vars: false },
  { sequences: false },
  { conditionals: false },
  { properties: false },
  { keep_fargs: false },
  { if_return: false },
].flatMap((compress) => [
  { compress, end: '' },
  { compress, end: '\n' },
]);

/**
 * Tells Chromium to compile all functions while the file still arrives, off the main thread: most of them run before the
 * first question shows (https://v8.dev/blog/explicit-compile-hints). To others it is a comment.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad';

const shrink = {
  name: 'shrink',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const tried = ways.map(async ({ compress, end }) => {
        const { code } = await minify(chunk.code, {
          ecma: 2022,
          compress: { ecma: 2022, passes: 3, toplevel: true, pure_getters: true, unsafe_arrows: true, ...compress },
          mangle: { toplevel: true },
          format: { ecma: 2022, comments: false },
        });
        const head = [banner(chunk), ...(chunk.fileName === 'readiness-assessment.js' ? [AT_ONCE] : [])];
        const whole = `${head.join('\n')}\n${code}${end}`;
        return { whole, size: brotliCompressSync(whole).length };
      });
      const [best] = (await Promise.all(tried)).sort((one, other) => one.size - other.size);
      chunk.code = best.whole;
    }
  },
};

const plugins = [resolve({ exportConditions: ['production'] }), templates, litSubset, shrink, licenses];
const languages = readdirSync('dist/i18n')
  .filter((name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name) && name !== 'en.js')
  .map((name) => name.replace('.js', ''));

/** The self-contained file: a plain IIFE, so that it is valid as a module and as a classic script. */
const script = {
  input: 'dist/bundle.js',
  output: { file: 'dist/readiness-assessment.js', format: 'iife' },
  treeshake: { moduleSideEffects: (id) => /dist\/(bundle|define)\.js$/.test(id) },
  plugins: [
    {
      name: 'parts-beside',
      resolveId: (id) =>
        id.endsWith('/parts/index.js') ? fileURLToPath(new URL('dist/parts/beside.js', import.meta.url)) : null,
      transform: (code) => code.replace('__LANGUAGES__', JSON.stringify(['en', ...languages])),
    },
    ...plugins,
  ],
};

/** Parts only make templates; the script, which has the rest of lit-html, renders them. */
const templatesOnly = {
  name: 'templates-only',
  resolveId: (id) => (id === 'lit/html.js' ? '\0templates' : null),
  load: (id) =>
    id === '\0templates'
      ? "export const html = (strings, ...values) => ({ _$litType$: 1, strings, values }); export const nothing = Symbol.for('lit-nothing');"
      : null,
};

/** A part beside it, fetched only when needed: it puts itself into the namespace, so a script tag can bring it too. */
const part = (name, module, exports) => ({
  input: 'part',
  output: { file: `dist/readiness-assessment-${name}.js`, format: 'iife' },
  plugins: [
    {
      name: 'part',
      resolveId: (id) => (id === 'part' ? id : null),
      load: (id) =>
        id === 'part'
          ? `import { ${exports} } from './dist/${module}.js'; (globalThis.readinessAssessment ??= {})['${name}'] = { ${exports} };`
          : null,
    },
    {
      name: 'from-root',
      resolveId: (id, importer) => (importer === 'part' ? fileURLToPath(new URL(id, import.meta.url)) : null),
    },
    templatesOnly,
    ...plugins,
  ],
});

export default [
  script,
  part('contrast', 'parts/contrast', 'connectContrast'),
  part('documents', 'parts/documents', 'faultView, readDocument'),
  part('keep', 'parts/keep', 'connectKeep'),
  part('page', 'parts/page', 'connectPage'),
  part('frames', 'hosts/frames', 'connectFrames'),
  part(
    'connect',
    'hosts/connect',
    'connectDataLayer, connectEvents, connectNewsletter, ghostMembers, jsonWebhook, sendJson, SendError',
  ),
  {
    input: 'dist/hosts/embed-door.js',
    output: { file: 'dist/readiness-assessment-embed.js', format: 'iife' },
    plugins,
  },
  ...languages.map((name) => part(name, `i18n/${name}`, 'content, messages')),
];
