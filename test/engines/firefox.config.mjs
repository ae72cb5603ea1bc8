import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { runnerConfig } from '../support/runner-config.mjs';
import { bundled } from './bundled.mjs';
import { firefox } from './installed.mjs';

export default {
  ...runnerConfig('firefox'),
  files: [await bundled('firefox')],
  browsers: [
    // Over WebDriver BiDi, which Firefox speaks itself: no geckodriver is needed.
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: firefox() },
    }),
  ],
  // Only the page in front has the focus.
  concurrency: 1,
};
