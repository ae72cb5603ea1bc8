/** The browsers, as people have them: in a window, with a fresh profile, and quiet about themselves. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefox, onPath } from '../engines/installed.mjs';

const FIREFOX_PREFS = {
  // On from the beginning, not only when the first program asks.
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export const browsers = {
  firefox: {
    debian: 'firefox-esr',
    find: firefox,
    arguments(profile) {
      const prefs = Object.entries(FIREFOX_PREFS).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
      );
      writeFileSync(join(profile, 'user.js'), prefs.join(''), { mode: 0o644 });
      return ['--no-remote', '--profile', profile];
    },
  },
  chromium: {
    debian: 'chromium',
    find: () => onPath('chromium', 'chromium-browser', 'google-chrome'),
    arguments: (profile) => [
      `--user-data-dir=${profile}`,
      '--force-renderer-accessibility',
      // The pages are our own, and the sandbox does not start in most containers; with this, no banner says so.
      '--no-sandbox',
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=Translate',
      '--disable-gpu',
      '--disable-sync',
      '--password-store=basic',
    ],
  },
};
