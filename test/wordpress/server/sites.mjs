/** Sites to try the plugin on: a database for each, and PHP's own web server. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { plugin } from '../../../wordpress/build.mjs';
import { until } from '../until.mjs';
import { socket } from './database.mjs';
import { folder, start } from './processes.mjs';
import { query } from './query.mjs';

const php = fileURLToPath(new URL('php/', import.meta.url));

/** What PHP has compiled is kept in one folder, for the servers of all sites and for scripts. */
const OPTIONS = ['opcache.enable_cli=1', `opcache.file_cache=${folder}/compiled`, 'upload_max_filesize=8M'].flatMap(
  (option) => ['-d', option],
);

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A wp-content of its own: the version's themes, and the plugins. */
function fillContent(content, { themes }) {
  mkdirSync(join(content, 'themes'), { recursive: true });
  for (const from of themes) {
    for (const theme of readdirSync(from, { withFileTypes: true })) {
      if (theme.isDirectory()) symlinkSync(join(from, theme.name), join(content, 'themes', theme.name));
    }
  }
  cpSync(plugin, join(content, 'plugins/readiness-assessment'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(join(php, 'trial.php'), join(content, 'mu-plugins/trial.php'));
}

const keptOf = (database) => `${database}_kept`;

/** Makes a database the copy of another. */
async function copyDatabase(from, to) {
  const tables = await query({ socket }, `SHOW TABLES FROM \`${from}\``);
  await query(
    { socket },
    [
      `DROP DATABASE IF EXISTS \`${to}\``,
      `CREATE DATABASE \`${to}\` CHARACTER SET utf8mb4`,
      ...tables.map((name) => `CREATE TABLE \`${to}\`.\`${name}\` LIKE \`${from}\`.\`${name}\``),
      ...tables.map((name) => `INSERT INTO \`${to}\`.\`${name}\` SELECT * FROM \`${from}\`.\`${name}\``),
    ].join(';'),
  );
}

/** Puts a site back to what it was when it was new, so that no file of trials rests on what another left. */
export const renew = ({ database }) => copyDatabase(keptOf(database), database);

/**
 * A site of a WordPress version with the plugin active; as a network with a second site at `/second/`, if asked for. What comes back
 * goes through JSON to the trials.
 *
 * @param source as `sources()` gives it
 */
export async function startSite(source, { network = false } = {}) {
  const database = `${source.name.replace('.', '_')}_${network ? 'network' : 'single'}`;
  const content = join(folder, database);
  const host = `127.0.0.1:${await freePort()}`;
  const token = randomUUID();
  await query({ socket }, `CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4`);
  mkdirSync(join(folder, 'compiled'), { recursive: true });
  fillContent(content, source);
  const env = {
    ...process.env,
    TMPDIR: folder,
    TRIAL_CORE: source.core,
    TRIAL_CONTENT: content,
    TRIAL_DATABASE: database,
    TRIAL_SOCKET: socket,
    TRIAL_HOST: host,
    TRIAL_TOKEN: token,
    TRIAL_NETWORK: '',
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const install = (step) => promisify(execFile)('php', [...OPTIONS, join(php, 'install.php'), step], { env });
  await install('site');
  if (network) {
    await install('network');
    env.TRIAL_NETWORK = '1';
  }
  await install('people');
  start('php', [...OPTIONS, '-S', host, '-t', source.core, join(php, 'router.php')], { env });
  const base = `http://${host}`;
  await Promise.all([
    copyDatabase(database, keptOf(database)),
    until(base, async () => (await fetch(`${base}/wp-login.php`)).ok),
  ]);
  return { base, content, database, socket, token, version: source.version };
}
