/** The tag in each framework's templates: what is right compiles, and each `expect-error` beside it is an error. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inLanguages } from '../support/documentation.mjs';
import { folder } from './support.mjs';

/** Runs a compiler of the frameworks' own; resolves with what it complains of, a line for each. */
const run = (program, ...options) =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'node_modules', program), ...options],
      { cwd: folder },
      (error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.split('\n').filter((line) => /error/i.test(line));
        resolve(error && !lines.length ? [error.message] : lines);
      },
    );
  });

const TSC = 'typescript/bin/tsc';
const projects = {
  'the DOM': ['plain', TSC],
  'React 19, wrapper and tag': ['react', TSC],
  'React 18, wrapper': ['react18', TSC],
  Solid: ['solid', TSC],
  Vue: ['vue', 'vue-tsc/bin/vue-tsc.js'],
  'React, as documented': ['docs/react', TSC],
  'Solid, as documented': ['docs/solid', TSC],
  'Vue, as documented': ['docs/vue', 'vue-tsc/bin/vue-tsc.js'],
  'Angular, as documented': ['docs/angular', '@angular/compiler-cli/bundles/src/bin/ngc.js', '--noEmit'],
};

describe('types', { concurrency: 2 }, () => {
  for (const [name, [project, compiler, ...options]] of Object.entries(projects)) {
    const pretty = compiler.startsWith('@angular') ? [] : ['--pretty', 'false'];
    it(name, async () => assert.deepEqual(await run(compiler, ...pretty, '-p', `types/${project}`, ...options), []));
  }

  it('Angular', async () => {
    const complaints = await run('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'types/angular', '--noEmit');
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0], /bad\.ts.*Property 'result' does not exist on type 'AnswerDetail'/);
  });

  /** File and line of all that svelte-check complains of. */
  const svelte = async (project) =>
    (
      await run(
        'svelte-check/bin/svelte-check',
        ...['--workspace', `types/${project}`, '--tsconfig', 'tsconfig.json', '--output', 'machine-verbose'],
      )
    )
      .map((line) => line.slice(line.indexOf(' ') + 1))
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .map(({ filename, start }) => `${filename}:${start.line + 1}`);

  it('Svelte', async () => {
    const code = readFileSync(join(folder, 'types/svelte/bad.svelte'), 'utf8').split('\n');
    const wrong = code.flatMap((line, index) => (line.startsWith('<readiness') ? [`bad.svelte:${index + 1}`] : []));
    assert.equal(wrong.length, 5);
    assert.deepEqual(await svelte('svelte'), wrong);
  });

  it('Svelte, as documented', async () => assert.deepEqual(await svelte('docs/svelte'), []));
});

it('types are there for each framework that package.json names', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8'));
  const named = Object.keys(exports).filter((name) => name.startsWith('./types/'));
  const written = readdirSync(join(folder, '../../dist/types')).filter((name) => name.endsWith('.d.ts'));
  assert.deepEqual(
    named.map((name) => name.replace('./types/', '')).sort(),
    written.map((name) => name.replace('.d.ts', '')).sort(),
  );
});

it('every snippet of the pages that a framework compiles is in one of these', () => {
  const written = readdirSync(join(folder, 'types/docs'), { recursive: true }).filter((name) =>
    /line-\d+\./.test(name),
  );
  assert.equal(written.length, inLanguages('jsx', 'tsx', 'vue', 'svelte').length + 1);
});
