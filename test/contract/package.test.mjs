/** What npm users get. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const modules = Object.entries(manifest.exports).filter(([, target]) => target.types);

/** Runs code in a fresh Node in this project, where the package can import itself by name. */
const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  }).trim();

describe('package', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`exports ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const [before, after] = path.split('*');
        const found =
          after === undefined
            ? existsSync(new URL(path, root))
            : readdirSync(new URL(before, root)).some((file) => file.endsWith(after));
        assert.ok(found, path);
      }
    });
  }

  for (const [name] of modules) {
    const specifier = name.replace('.', manifest.name);
    it(`${specifier} can be imported in Node`, () => {
      const names = node(`console.log(Object.keys(await import('${specifier}')).join())`);
      assert.equal(names === '', name.startsWith('./types/'), names);
    });
  }

  it('registers nothing when the class is imported, and the tag when it is defined', () => {
    const defined = (specifier) =>
      node(`
        const defined = [];
        globalThis.HTMLElement = class {};
        globalThis.customElements = { get: () => undefined, define: (name) => defined.push(name) };
        await import('${specifier}');
        console.log(defined.join());
      `);
    assert.equal(defined('readiness-assessment'), '');
    assert.equal(defined('readiness-assessment/core'), '');
    assert.equal(defined('readiness-assessment/react'), '');
    assert.equal(defined('readiness-assessment/define'), 'readiness-assessment');
    assert.equal(defined('readiness-assessment/define-team'), 'readiness-team');
  });

  it('scores without a DOM', () => {
    const percent = node(`
      import { builtInAssessment, score } from 'readiness-assessment';
      console.log(score(builtInAssessment, { vision: 'lived', culture: 'silence' }).percent);
    `);
    assert.equal(percent, '50');
  });

  it('collects and summarizes the results of a team as its page says', () => {
    const [, example] = /```js\n(import \{ collect[\s\S]*?)```/.exec(read('docs/result.md'));
    assert.deepEqual(node(example).split('\n'), [
      '3 damaged B8BJ-V06B 5',
      'alignment different 0',
      'culture unknown 1',
      'vision close 0',
      'transparency close 0',
    ]);
  });

  it('has the built-in assessment whole: it can be changed and given back as a document', () => {
    const parsed = node(`
      import { builtInAssessment, parse } from 'readiness-assessment';
      const { assessment } = parse(structuredClone(builtInAssessment), 'en');
      const { areas, levels, questions } = assessment;
      console.log(Boolean(levels[0].meaning && areas[0].insights && questions[0].ask && assessment.horizon));
    `);
    assert.equal(parsed, 'true');
  });

  it('tells bundlers exactly which files have side effects', async () => {
    const bundled = async (specifier) => {
      const bundle = await rollup({
        input: 'entry',
        external: /^(lit|react)/,
        logLevel: 'silent',
        plugins: [
          {
            name: 'entry',
            resolveId: (id) => (id === 'entry' ? id : null),
            load: (id) => (id === 'entry' ? `import '${specifier}'` : null),
          },
          {
            name: 'self',
            resolveId: (id) =>
              id.startsWith('readiness-assessment')
                ? fileURLToPath(
                    new URL((manifest.exports[id.replace('readiness-assessment', '.')] ?? {}).default, root),
                  )
                : null,
          },
          resolve(),
        ],
        treeshake: { moduleSideEffects: (id) => manifest.sideEffects.some((path) => id.endsWith(path.slice(1))) },
      });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      return output[0].code;
    };
    assert.equal((await bundled('readiness-assessment')).replace(/import ['"]lit[^\n]*\n/g, '').trim(), '');
    assert.equal(
      (await bundled('readiness-assessment/react')).replace(/import ['"](?:lit|react)[^\n]*\n/g, '').trim(),
      '',
    );
    assert.match(await bundled('readiness-assessment/define'), /\.define\('readiness-assessment'/);
    for (const path of manifest.sideEffects) assert.ok(existsSync(new URL(path.replace(/[^/]*\*.*$/, ''), root)), path);
  });

  it('has every language, to start from', async () => {
    const { LANGUAGES } = await import('../../dist/features/loader.js');
    const entries = modules.map(([name]) => name).filter((name) => name.startsWith('./languages/'));
    assert.deepEqual(
      entries,
      LANGUAGES.toSorted().map((name) => `./languages/${name}`),
    );
    for (const name of LANGUAGES) {
      const { content, messages } = await import(`readiness-assessment/languages/${name}`);
      assert.equal(messages.lang, name);
      assert.equal(content.questions.length, 4);
    }
  });

  it('has the version of package.json', () => {
    assert.equal(
      node(
        `import { VERSION, ReadinessAssessmentElement } from 'readiness-assessment'; console.log(VERSION, ReadinessAssessmentElement.version)`,
      ),
      `${manifest.version} ${manifest.version}`,
    );
  });
});

describe('self-contained file', () => {
  const code = read('dist/readiness-assessment.js');

  it('knows the languages that the package has, each in a file beside it', async () => {
    const { LANGUAGES } = await import('../../dist/features/loader.js');
    const [, known] = /=(\["en"[^\]]*\])/.exec(code);
    assert.deepEqual(JSON.parse(known), LANGUAGES);
    for (const name of LANGUAGES.slice(1)) {
      assert.ok(existsSync(new URL(`dist/readiness-assessment-${name}.js`, root)), name);
    }
  });

  it('is a plain function call: valid as a classic script, and nothing leaks into the page', () => {
    assert.doesNotThrow(() => new vm.Script(code));
    assert.ok(/^\/\*![^\n]*\*\/\n\/\/# \w+\n!function\(\)\{"use strict";/.test(code));
    assert.ok(!code.includes('import.meta'));
  });
});
