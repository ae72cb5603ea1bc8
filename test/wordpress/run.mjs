/**
 * Tries the plugin on real sites: on WordPress 6.5 and on the newest that is to be had, a single site and a network of each. Starts
 * and stops the servers by itself. Needs a build. Names of files try those alone, `node test/wordpress/run.mjs dashboard`; options go to
 * `node --test`; WORDPRESS=6.5 or WORDPRESS=newest in the environment tries one version alone.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../../wordpress/build.mjs';
import { startDatabase } from './server/database.mjs';
import { missing } from './server/prerequisites.mjs';
import { folder, start } from './server/processes.mjs';
import { renew, startSite } from './server/sites.mjs';
import { sources } from './server/sources.mjs';

/** What rests on the plugin and the database alone: in CI, where time is short, the newest version has to do for it. */
const OURS = ['route', 'visitors', 'dashboard', 'scale', 'csv', 'site'];
/** In their order: the last deletes the plugin. */
const TRIALS = ['editor', 'pasting', 'authors', ...OURS, 'pages', 'embed', 'network', 'uninstall'];

const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith('-'));
const names = given.filter((argument) => !argument.startsWith('-'));

const here = fileURLToPath(new URL('.', import.meta.url));
const began = Date.now();
const parts = [];

/** Takes the time of a part. */
async function timed(name, part) {
  const since = Date.now();
  try {
    return await part();
  } finally {
    parts.push(`${String(Math.round((Date.now() - since) / 1000)).padStart(5)} s  ${name}`);
  }
}

/** A file of trials, whose output comes in one piece. Whether all is fine. */
async function test(name, source, sites) {
  const file = join(here, `${name}.test.mjs`);
  const child = start(process.execPath, ['--test', '--test-reporter=spec', ...options, file], {
    env: { ...process.env, TMPDIR: folder, TRIAL_SITES: JSON.stringify(sites) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`\nWordPress ${source.version}: ${name}\n${output}`);
  return status === 0;
}

/** All trials on one version, one after the other: they share its sites. */
async function trial(source) {
  const [single, network] = await timed(`${source.name}: sites`, () =>
    Promise.all([startSite(source), startSite(source, { network: true })]),
  );
  const left = process.env.CI && source.name !== 'newest' ? OURS : [];
  let fine = true;
  for (const name of TRIALS) {
    if (left.includes(name) || (names.length && !names.includes(name))) continue;
    await Promise.all([single, network].map(renew));
    fine = (await timed(`${source.name}: ${name}`, () => test(name, source, { single, network }))) && fine;
  }
  return fine;
}

const unknown = names.filter((name) => !TRIALS.includes(name));
if (unknown.length) {
  console.error(`No trials of that name: ${unknown.join(', ')}. There are ${TRIALS.join(', ')}.`);
  process.exit(1);
}
const absent = missing();
if (absent) {
  console.error(absent);
  process.exit(1);
}
const { WORDPRESS } = process.env;
const versions = await timed('files', async () => {
  await fill();
  return (await sources()).filter(({ name }) => !WORDPRESS || name === WORDPRESS);
});
await timed('database', startDatabase);
const fine = await Promise.all(versions.map(trial));
console.log(`${parts.join('\n')}\n${Math.round((Date.now() - began) / 1000)} s in all`);
process.exit(fine.length && fine.every(Boolean) ? 0 : 1);
