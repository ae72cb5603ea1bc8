/** Sites to try the plugin on: a database server, and PHP's own web server for each site. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plugin } from '../../wordpress/build.mjs';

const server = fileURLToPath(new URL('server/', import.meta.url));

const running = new Set();
/** Starts a program that ends with this one, and so do its own children. */
export const start = (command, args, options) => {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};
/** Ends all that was started, with their own children. */
export function stopAll() {
  for (const { pid } of running) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
process.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Asks again until there is an answer; `test` throws or gives something false meanwhile. */
async function until(what, test, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      const found = await test();
      if (found) return found;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A database server on a socket, with its data in a temporary folder. */
export async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', '--user=root', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'ignore' },
  );
  start('mariadbd', [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--skip-log-bin',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
    `--pid-file=${folder}/pid`,
  ]);
  const query = (sql) =>
    execFileSync('mariadb', ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', sql], { stdio: 'pipe' });
  await until('MariaDB', () => query('SELECT 1') && true);
  return { folder, socket, query };
}

/**
 * A site of a WordPress version with the plugin active; as a network with a second site at `/second/`, if asked for.
 *
 * @param source as `sources()` gives it
 */
export async function startSite(database, source, { network = false } = {}) {
  const name = `${source.name.replace('.', '_')}_${network ? 'network' : 'single'}`;
  const content = join(database.folder, name);
  const host = `127.0.0.1:${await freePort()}`;
  database.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
  mkdirSync(join(content, 'themes'), { recursive: true });
  for (const folder of source.themes) {
    for (const theme of readdirSync(folder, { withFileTypes: true })) {
      if (theme.isDirectory()) symlinkSync(join(folder, theme.name), join(content, 'themes', theme.name));
    }
  }
  cpSync(plugin, join(content, 'plugins/readiness-assessment'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(join(server, 'trial.php'), join(content, 'mu-plugins/trial.php'));
  const env = {
    ...process.env,
    TRIAL_CORE: source.core,
    TRIAL_CONTENT: content,
    TRIAL_DATABASE: name,
    TRIAL_SOCKET: database.socket,
    TRIAL_HOST: host,
    TRIAL_NETWORK: '',
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const php = (args, input) => {
    try {
      return execFileSync('php', args, { env, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] });
    } catch (error) {
      throw new Error(`PHP: ${error.stderr}${error.stdout}`);
    }
  };
  php([join(server, 'install.php'), 'site']);
  if (network) {
    php([join(server, 'install.php'), 'network']);
    env.TRIAL_NETWORK = '1';
  }
  php([join(server, 'install.php'), 'people']);
  start(
    'php',
    [
      '-d',
      'opcache.enable=1',
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'upload_max_filesize=8M',
      '-S',
      host,
      '-t',
      source.core,
      join(server, 'router.php'),
    ],
    { env },
  );
  const base = `http://${host}`;
  await until(base, async () => (await fetch(`${base}/wp-login.php`)).ok);
  return { base, content, network, version: source.version, env };
}

/** What PHP says that a site runs: the code returns a value, which comes back through JSON. */
export function run(site, code) {
  const whole = `<?php\nrequire getenv( 'TRIAL_CORE' ) . '/wp-load.php';\nwp_set_current_user( 1 );\necho "\\n#answer#" . json_encode( ( function () {\n${code}\n} )() );`;
  let output;
  try {
    output = execFileSync('php', [], {
      env: site.env,
      encoding: 'utf8',
      input: whole,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new Error(`PHP: ${error.stderr}${error.stdout}`);
  }
  return JSON.parse(output.split('#answer#').at(-1));
}

/** What PHP has complained about so far. */
export const complaints = ({ content }) =>
  existsSync(join(content, 'debug.log')) ? readFileSync(join(content, 'debug.log'), 'utf8') : '';
