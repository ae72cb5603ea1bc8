/**
 * Runs the tests of src/core for Stryker: in this process, without a browser, which src/core does not need. Modules are
 * loaded anew for mutants of constants, in milliseconds; the runners that Stryker has start a process for each.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import fc from 'fast-check';

// The same cases in every run, or a mutant would be killed in one and survive the next. The first failure is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** The test files, the quick and telling ones first; fuzz is left out, for it takes longer than all others together. */
const FILES = [
  'core/document/schema',
  'locales/messages',
  'core/document/broken',
  'core/scoring/score',
  'core/scoring/reasons',
  'core/session',
  'core/language',
  'core/code',
  'core/team/spread',
  'core/team/summarize',
  'core/team/files',
  'core/team/collect',
  'core/team/team-code',
  'core/team/rounds',
  'content/content',
  'core/document/parse',
];
/** Beside the broken documents, which a test reads from there. */
const bundle = 'test/core/document/bundle.mjs';

/** The tests by name; `describe` and `it` add to them while the bundle loads. */
let tests = new Map();
let loads = 0;
async function load() {
  const names = [];
  tests = new Map();
  globalThis.describe = (name, declare) => {
    names.push(name);
    declare();
    names.pop();
  };
  globalThis.it = (name, run) => tests.set([...names, name].join(' › '), run);
  await import(`${pathToFileURL(resolve(bundle))}?${++loads}`);
}

class Runner {
  #stryker = (globalThis.__stryker__ ??= {});
  #stale = true;

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    // Node reads no file addresses.
    globalThis.fetch = async (address) => new Response(await readFile(address));
    await build({
      stdin: {
        contents: FILES.map((file) => `import './${file}.test.ts';`).join('\n'),
        resolveDir: resolve('test'),
      },
      absWorkingDir: process.cwd(),
      alias: { '@open-wc/testing': import.meta.resolve('chai') },
      external: ['file:*', 'fast-check'],
      bundle: true,
      format: 'esm',
      outfile: bundle,
      logLevel: 'warning',
    });
  }

  async dryRun() {
    await load();
    const results = await this.#run([...tests.keys()]);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const stryker = this.#stryker;
    const constant = mutantActivation === 'static';
    Object.assign(stryker, { activeMutant: constant ? activeMutant.id : undefined, hitCount: 0, hitLimit });
    try {
      if (this.#stale || constant) await load();
      this.#stale = constant;
      stryker.activeMutant = activeMutant.id;
      const results = await this.#run(testFilter ?? [...tests.keys()], true);
      return toMutantRunResult(
        determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
      );
    } catch (error) {
      this.#stale = true;
      // Modules that do not even load are found out by every test.
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [failed('the modules load', 0, error)],
      });
    }
  }

  /** Runs tests by name, up to the first that fails if `bail`. */
  async #run(names, bail = false) {
    const results = [];
    for (const name of names) {
      this.#stryker.currentTestId = name;
      const start = performance.now();
      const took = () => performance.now() - start;
      try {
        await tests.get(name)();
        results.push({ id: name, name, status: TestStatus.Success, timeSpentMs: took() });
      } catch (error) {
        results.push(failed(name, took(), error));
        if (bail) break;
      }
    }
    this.#stryker.currentTestId = undefined;
    return results;
  }
}

const failed = (name, timeSpentMs, error) => ({
  id: name,
  name,
  status: TestStatus.Failed,
  timeSpentMs,
  failureMessage: String(error?.message ?? error),
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'core', () => new Runner())];
