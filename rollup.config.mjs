import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';

const banner = '/*! readiness-assessment | MIT | with lit-html, © Google LLC, BSD-3-Clause */';

/** Shrinks what minifiers leave alone: style sheets and markup inside template literals. */
const templates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/styles/') && code.includes('/* css */')) {
      const [before, css, after] = code.split('`');
      const { code: small } = await transform(css, { loader: 'css', minify: true });
      return { code: [before, small.trim().replaceAll('\\', '\\\\'), after].join('`'), map: null };
    }
    if (id.includes('/element/')) {
      return { code: code.replace(/\s*\n\s*/g, '\n').replace(/>\n(?=<|\$\{)/g, '>'), map: null };
    }
    return null;
  },
};

const terser = {
  name: 'terser',
  async renderChunk(code) {
    const { code: small } = await minify(code, {
      ecma: 2022,
      toplevel: true,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: /^!/ },
    });
    return { code: small, map: null };
  },
};

const plugins = [resolve({ exportConditions: ['production'] }), templates, terser];
const sideEffects = /dist\/(bundle|define)\.js$/;

export default [
  {
    // The self-contained file: a plain IIFE, so that it is valid as a module and as a classic script.
    input: 'dist/bundle.js',
    output: { file: 'dist/readiness-assessment.js', format: 'iife', banner },
    treeshake: { moduleSideEffects: (id) => sideEffects.test(id) },
    plugins: [
      {
        name: 'documents-on-demand',
        resolveDynamicImport: (id) =>
          id === '../core/parse.js' ? { id: './readiness-assessment-documents.js', external: true } : null,
      },
      ...plugins,
    ],
  },
  {
    // The parser, fetched from beside it by pages that bring an assessment of their own.
    input: 'dist/core/parse.js',
    output: { file: 'dist/readiness-assessment-documents.js', format: 'es', banner },
    plugins,
  },
];
