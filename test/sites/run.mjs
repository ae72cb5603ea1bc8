/** Installs what real sites run, then runs the tests of this folder. Needs a build. Options go to `node --test`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../support/npm-ci.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
if (!npmCi(folder)) process.exit(1);

const tests = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', ...process.argv.slice(2), ...tests.map((name) => join(folder, name))],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
