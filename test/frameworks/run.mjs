/**
 * Installs the frameworks, and beside them exactly the files that would be published; takes the snippets out of
 * docs/frameworks.md; then runs the tests of this folder. Needs a build. Options go to `node --test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snippet } from '../../demo/snippets.js';
import { inLanguages } from '../support/documentation.mjs';
import { npmCi } from '../support/npm-ci.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = join(folder, '../..');
const installed = join(folder, 'node_modules/readiness-assessment');

if (!npmCi(folder)) process.exit(1);

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
);
rmSync(installed, { recursive: true, force: true });
for (const { path } of files) {
  mkdirSync(dirname(join(installed, path)), { recursive: true });
  cpSync(join(root, path), join(installed, path));
}

/** The first block of code under each heading, as a file beside the assessment that it imports. */
const snippets = join(folder, 'node_modules/.snippets');
rmSync(snippets, { recursive: true, force: true });
mkdirSync(snippets, { recursive: true });
cpSync(join(folder, 'our-assessment.json'), join(snippets, 'our-assessment.json'));
for (const name of ['react.jsx', 'vue.vue', 'svelte.svelte', 'solid.jsx', 'angular.ts']) {
  const first = inLanguages('jsx', 'vue', 'svelte', 'ts').find(
    ({ page, heading }) => page === 'docs/frameworks.md' && heading.toLowerCase() === name.split('.')[0],
  );
  writeFileSync(join(snippets, name), first.code);
}

/** All that frameworks compile, in a project for each, for the test of types. */
const typed = join(folder, 'types/docs');
rmSync(typed, { recursive: true, force: true });
for (const { code, heading, language, where } of inLanguages('jsx', 'tsx', 'vue', 'svelte', 'ts')) {
  const name = heading.toLowerCase();
  if (language === 'ts' && name !== 'angular') continue;
  const project = join(typed, name);
  mkdirSync(project, { recursive: true });
  cpSync(join(folder, 'our-assessment.json'), join(project, 'our-assessment.json'));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ extends: `../../${name}/tsconfig.json`, include: ['.'] }),
  );
  // The line that the page asks for, once in a project.
  if (name !== 'angular')
    writeFileSync(join(project, 'types.ts'), `import type {} from 'readiness-assessment/types/${name}';\n`);
  const [, line] = where.split(':');
  writeFileSync(join(project, `line-${line}.${language.replace('jsx', 'tsx')}`), code);
}

/** What the embed builder prints for these, the same way. */
const printed = (host) => {
  const options = { lang: 'es', 'heading-level': '3', accent: '#8a1538' };
  return snippet({ host, base: '', options }).map(({ code }) => code);
};
writeFileSync(join(snippets, 'builder.jsx'), printed('react').at(-1));
writeFileSync(join(snippets, 'builder.vue'), printed('vue').at(-1));
const [, define, element] = printed('npm');
writeFileSync(
  join(snippets, 'builder.js'),
  `${define}\ndocument.getElementById('app').innerHTML = ${JSON.stringify(element)};\n`,
);

const tests = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', ...process.argv.slice(2), ...tests.map((name) => join(folder, name))],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
