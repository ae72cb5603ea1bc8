/** What is measured: how each subject is built, which files it serves, and where its questions are. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import resolve from '@rollup/plugin-node-resolve';
import config from '../../rollup.config.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const packages = (name) => join(folder, 'node_modules', name);

/** The project's own way to build, but with Lit whole: the floors have what anybody would have. */
const ours = config[0].plugins.filter(({ name }) => /^(node-resolve|minify-templates|shrink)$/.test(name));

/** The same minifier, with what is safe for code that was not written for more. */
const theirs = [
  resolve({ browser: true, exportConditions: ['production'] }),
  {
    name: 'minify',
    renderChunk: (code) =>
      minify(code, { compress: { ecma: 2022, passes: 2 }, mangle: true, format: { comments: false } }),
  },
];

async function script(input, plugins) {
  const bundle = await rollup({ input: join(folder, input), plugins, logLevel: 'silent' });
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

/**
 * Each subject: the tag to put on a page, its files by name, those that the page names itself, and selectors for what
 * is looked at and clicked, within the element's shadow root if it has one.
 */
export async function subjects() {
  const floor = {
    asks: (id) => `#${id}`,
    choices: (id) => `input[name="${id}"]`,
    next: '.next',
    done: '#level',
  };
  return [
    {
      name: 'element',
      title: '`<readiness-assessment>`',
      tag: 'readiness-assessment',
      files: Object.fromEntries(
        readdirSync(dist)
          .filter((name) => /^readiness-assessment.*\.js$/.test(name))
          .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
      ),
      script: 'readiness-assessment.js',
      asks: (id) => `#${id}-prompt`,
      choices: (id) => `input[name="${id}"]`,
      next: '.primary',
      done: '.result',
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
      asks: (id) => `[data-name="${id}"]`,
      choices: (id) => `[data-name="${id}"] .sd-item label`,
      next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
      done: '#level',
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
      asks: (id) => `#${id}`,
      choices: (id) => `#${id} :is(wa-radio, wa-checkbox)`,
      next: '.next',
      done: '#level',
    },
  ];
}
