/**
 * Tries the plugin on real sites: on WordPress 6.5 and on the newest that is to be had, a single site and a network of each. Starts
 * and stops the servers by itself. Needs a build. Options go to `node --test`; WORDPRESS=6.5 or WORDPRESS=newest in the environment tries
 * one version alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../../wordpress/build.mjs';
import { startDatabase, startSite } from './sites.mjs';
import { sources } from './sources.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
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

/** The tests on one version, whose output comes in one piece. */
async function trial(source) {
  const [single, network] = await Promise.all([
    startSite(database, source),
    startSite(database, source, { network: true }),
  ]);
  const child = spawn(
    process.execPath,
    ['--test', '--test-reporter=spec', '--test-concurrency=1', ...process.argv.slice(2), ...tests],
    {
      env: { ...process.env, TRIAL_SITES: JSON.stringify({ single, network }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`WordPress ${source.version}\n${output}`);
  return status === 0;
}

const { WORDPRESS } = process.env;
const wanted = versions.filter(({ name }) => !WORDPRESS || name === WORDPRESS);
const fine = await Promise.all(wanted.map(trial));
process.exit(fine.length && fine.every(Boolean) ? 0 : 1);
