/** What is measured: how each subject is built, which files it serves, and where its questions are. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import resolve from '@rollup/plugin-node-resolve';
import config from '../../rollup.config.mjs';
import { content } from './content.mjs';
import { words } from './quiz.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const packages = (name) => join(folder, 'node_modules', name);

/** The project's own way to build, but with Lit whole: the floors have what anybody would have. */
const ours = config[0].plugins.filter(({ name }) => /^(node-resolve|templates|shrink)$/.test(name));

/** The same minifier, with what is safe for code that was not written for more. */
const theirs = [
  resolve({ browser: true, exportConditions: ['production'] }),
  {
    name: 'minify',
    renderChunk: (code) =>
      minify(code, { compress: { ecma: 2022, passes: 2 }, mangle: true, format: { comments: false } }),
  },
];

/** The assessment as one literal, with all its advice: what takes it apart is the element's own concern. */
const asData = {
  name: 'as-data',
  load: (id) => (id === join(folder, 'content.mjs') ? `export const content = ${JSON.stringify(content)};` : null),
};

async function script(input, plugins) {
  const bundle = await rollup({ input: join(folder, input), plugins: [asData, ...plugins], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

async function style(entry) {
  const { outputFiles } = await build({
    entryPoints: [packages(entry)],
    bundle: true,
    minify: true,
    write: false,
    tsconfigRaw: '{}',
  });
  return outputFiles[0].text;
}

/** What a page may load of the build, by its path there: which files are beside the first one is the build's to say. */
const built = () =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true })
      .filter((path) => /\.(js|css|json)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(dist, path), 'utf8')]),
  );

/** Where things are in the floors, which are one in that. */
const floor = {
  asks: (id) => `#${id}`,
  choices: (id) => `input[name="${id}"]`,
  next: '.next',
  back: '.back',
  missing: '[role="status"]:not(:empty)',
  done: '#level',
  fold: 'summary',
  unfolded: 'details[open]',
  restart: '.restart',
};

/**
 * Each subject: the tag to put on a page, its files by name, those that the page names itself, and selectors for what
 * is looked at and clicked, within the element's shadow root if it has one. `:text(…)` at a selector's end means those
 * with just that text. `keys` are what arrow keys move among, if not the choices themselves.
 */
export async function subjects() {
  return [
    {
      name: 'element',
      title: '`<readiness-assessment>`',
      tag: 'readiness-assessment',
      files: built(),
      script: 'readiness-assessment.js',
      asks: (id) => `input[name="${id}"]`,
      choices: (id) => `input[name="${id}"]`,
      next: '[part~="primary"]',
      back: `button:text(${words.back})`,
      missing: '[part~="error"]',
      done: '[part~="level"]',
      fold: '[part~="advice"] > summary',
      unfolded: '[part~="advice"][open]',
      restart: `button:text(${words.restart})`,
    },
    {
      name: 'vanilla',
      title: 'vanilla, minimal (a)',
      tag: 'quiz-vanilla',
      files: { 'vanilla.js': await script('floors/element/vanilla.mjs', ours) },
      script: 'vanilla.js',
      ...floor,
    },
    {
      name: 'lit',
      title: 'Lit, minimal (b)',
      tag: 'quiz-lit',
      files: { 'lit.js': await script('floors/element/lit.mjs', ours) },
      script: 'lit.js',
      ...floor,
    },
    {
      name: 'surveyjs',
      title: 'SurveyJS (c)',
      tag: 'quiz-surveyjs',
      files: {
        'surveyjs.js': await script('peers/surveyjs.mjs', theirs),
        'surveyjs.css': await style('survey-core/survey-core.fontless.css'),
      },
      script: 'surveyjs.js',
      style: 'surveyjs.css',
      ...floor,
      asks: (id) => `[data-name="${id}"]`,
      choices: (id) => `[data-name="${id}"] .sd-item label`,
      keys: (id) => `[data-name="${id}"] .sd-item input`,
      next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
      back: '.sd-navigation__prev-btn',
      missing: '.sd-element__erbox',
    },
    {
      name: 'webawesome',
      title: 'Web Awesome (d)',
      tag: 'quiz-webawesome',
      files: {
        'webawesome.js': await script('peers/webawesome.mjs', theirs),
        'webawesome.css': await style('@awesome.me/webawesome/dist/styles/themes/default.css'),
      },
      script: 'webawesome.js',
      style: 'webawesome.css',
      ...floor,
      choices: (id) => `#${id} :is(wa-radio, wa-checkbox)`,
      fold: 'wa-details',
      unfolded: 'wa-details[open]',
    },
  ];
}
