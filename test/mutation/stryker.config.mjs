import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

export default {
  mutate: ['src/core/**/*.ts'],
  ignorePatterns: [
    '**',
    '!src/{core,content}/**/*.ts',
    // What results download as, which the tests of core read again.
    '!src/features/sharing/{date,file}.ts',
    '!test/{content,core,locales}/**',
    '!test/support/*.ts',
    '!test/support/ten.mjs',
    '!tsconfig.json',
  ],
  plugins: [here('runner.mjs')],
  testRunner: 'core',
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  // What is made once, when a module is read, would need all tests for each change: four fifths of the time.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 100, low: 95, break: 90 },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  tempDirName: 'test/mutation/node_modules/.sandbox',
  allowConsoleColors: false,
};
