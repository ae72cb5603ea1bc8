import { webdriverLauncher } from '@web/test-runner-webdriver';
import { runnerConfig } from '../support/runner-config.mjs';
import { bundled } from './bundled.mjs';
import { miniBrowser } from './installed.mjs';

const launcher = webdriverLauncher({
  hostname: '127.0.0.1',
  // Where run.mjs has started the driver.
  port: Number(process.env.WEBKIT_DRIVER_PORT),
  path: '/',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  },
});

// The launcher holds all keys down before it lets them up, which loses the second l of "hello":
// one at a time instead, save those joined by a plus, as in Shift+Tab.
const sendTogether = launcher.sendKeys.bind(launcher);
launcher.sendKeys = async (session, keys) => {
  for (const key of keys) await sendTogether(session, key.length > 1 ? key.split('+') : [key]);
};

export default {
  ...runnerConfig('webkit'),
  files: [await bundled('webkit')],
  browsers: [launcher],
  // Files share one window; side by side they would run in frames, where the mouse commands fail.
  concurrency: 1,
};
