import { webdriverLauncher } from '@web/test-runner-webdriver';
import { runnerConfig } from '../support/runner-config.mjs';
import { miniBrowser } from './installed.mjs';

export default {
  ...runnerConfig('webkit'),
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      // Where run.mjs has started the driver.
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    }),
  ],
  // Files share one window; side by side they would run in frames, where the mouse commands fail.
  concurrency: 1,
};
