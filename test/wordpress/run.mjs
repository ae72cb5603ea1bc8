/**
 * Tries the plugin on real sites: on WordPress 6.5 and on the newest that is to be had, a single site and a network of each. Starts
 * and stops the servers by itself. Needs a build. Options go to `node --test`; WORDPRESS=6.5 or WORDPRESS=newest in the environment tries
 * one version alone.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../../wordpress/build.mjs';
import { start, startDatabase, startSite } from './sites.mjs';
import { sources } from './sources.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .sort()
  .map((name) => join(folder, name));

for (const command of ['php', 'mariadbd', 'mariadb-install-db', 'unzip', 'apt-get']) {
  if (spawnSync('which', [command]).status !== 0) {
    console.error(
      `${command} is missing. Debian: apt-get install php8.2-cli php8.2-mysql php8.2-xml php8.2-mbstring php8.2-gd php8.2-intl php8.2-curl php8.2-zip mariadb-server unzip`,
    );
    process.exit(1);
  }
}

await fill();
const versions = sources();
if (!versions) process.exit(1);
const database = await startDatabase();

/** A file of tests, whose output comes in one piece. */
async function test(file, source, sites) {
  const child = start(process.execPath, ['--test', '--test-reporter=spec', ...process.argv.slice(2), file], {
    env: { ...process.env, TRIAL_SITES: JSON.stringify(sites) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`\nWordPress ${source.version}: ${basename(file)}\n${output}`);
  return status === 0;
}

/** All tests on one version, one after the other: they share its sites. */
async function trial(source) {
  const single = await startSite(database, source);
  const network = await startSite(database, source, { network: true });
  let fine = true;
  for (const file of tests) fine = (await test(file, source, { single, network })) && fine;
  return fine;
}

const { WORDPRESS } = process.env;
const wanted = versions.filter(({ name }) => !WORDPRESS || name === WORDPRESS);
const fine = await Promise.all(wanted.map(trial));
process.exit(fine.length && fine.every(Boolean) ? 0 : 1);
