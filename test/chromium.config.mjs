import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './support/browser.mjs';
import { runnerConfig } from './support/runner-config.mjs';

export default {
  ...runnerConfig('chromium'),
  browsers: [
    chromeLauncher({
      // Files run side by side, each in a window of its own: a tab in the background has neither focus nor animation frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: findChromium(),
    }),
  ],
  concurrency: 2,
  // Only with --coverage, so that a single file can run without failing the thresholds.
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['html', 'text-summary'],
    threshold: { statements: 95, branches: 95, functions: 95, lines: 95 },
  },
};
