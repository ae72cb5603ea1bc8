/** Installs DuckDB and a client of PostgreSQL, and runs the tests of this folder. Needs a build, and PostgreSQL. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../support/npm-ci.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
if (!npmCi(folder)) process.exit(1);

const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', join(folder, 'queries.test.mjs')], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
