import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Where Debian and Ubuntu put the programs of each version, and macOS's Homebrew those of its own. */
const FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The folder of PostgreSQL's programs, the newest there is. */
function findPrograms() {
  const found = FOLDERS.filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')))
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  if (!found.length) throw new Error('PostgreSQL is missing. Install it, on Debian with `apt-get install postgresql`.');
  return found.at(-1);
}

/** PostgreSQL refuses to run as root, so it runs as the user that came with it. */
function user() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Starts a new, empty database that only this process can reach: `{ client, stop }`, with a client that is connected.
 * Throws when PostgreSQL is not installed, or does not start.
 */
export async function startPostgres() {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const as = user();
  if (as.uid) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'trial', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    cwd: folder,
  });
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-h', ''], { ...as, cwd: folder });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const client = await connect(folder, server, () => said);
  return {
    client,
    async stop() {
      await client.end();
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function connect(host, server, said) {
  for (;;) {
    const client = new pg.Client({ host, user: 'trial', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${said()}`, { cause: error });
      await pause(20);
    }
  }
}
