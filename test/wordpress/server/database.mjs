/** A database server on a socket, for as long as the trials take: nothing in it has to outlive a power cut. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.mjs';
import { find } from './prerequisites.mjs';
import { folder, start } from './processes.mjs';
import { query } from './query.mjs';

export const socket = join(folder, 'socket');

/** Starts the server on an empty folder: it needs no tables of its own, because whoever has the socket may do anything. */
export async function startDatabase() {
  const data = join(folder, 'data');
  mkdirSync(data);
  start(find('mariadbd'), [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${folder}/pid`,
    '--skip-networking',
    '--skip-grant-tables',
    '--skip-log-bin',
    '--innodb-stats-persistent=0',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
    '--innodb-log-file-size=32M',
    '--innodb-buffer-pool-size=64M',
  ]);
  await until('MariaDB', async () => (await query({ socket }, 'SELECT 1')).length);
}
