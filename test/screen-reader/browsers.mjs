/** The browsers, as people have them: in a window, with a fresh profile, and quiet about themselves. */
import { firefox, onPath } from '../engines/installed.mjs';

const FIREFOX_PREFERENCES = {
  // On from the beginning, not only when the first program asks.
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

/** By name: its Debian package, where it is, what is written into its profile, and how it is started with that. */
export const browsers = {
  firefox: {
    debian: 'firefox-esr',
    find: firefox,
    profile: {
      'user.js': Object.entries(FIREFOX_PREFERENCES)
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    },
    options: (profile) => ['--no-remote', '--profile', profile],
  },
  chromium: {
    debian: 'chromium',
    find: () => onPath('chromium', 'chromium-browser', 'google-chrome'),
    profile: { 'Default/Preferences': JSON.stringify({ translate: { enabled: false } }) },
    options: (profile) => [
      `--user-data-dir=${profile}`,
      '--force-renderer-accessibility',
      // The pages are our own, and the sandbox does not start in most containers; with the second, no banner says so.
      '--no-sandbox',
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-sync',
      '--password-store=basic',
    ],
  },
};
