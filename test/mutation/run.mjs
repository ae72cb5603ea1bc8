/**
 * Changes src/core in every small way that Stryker knows, and looks whether a test notices. Fails below the score of
 * stryker.config.mjs, and for a survivor that survivors.json does not explain, or an explanation that is not needed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../support/npm-ci.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
if (!npmCi(folder)) process.exit(1);

const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', join(folder, 'stryker.config.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const { files } = JSON.parse(readFileSync(join(root, 'coverage/mutation.json'), 'utf8'));
const explained = JSON.parse(readFileSync(join(folder, 'survivors.json'), 'utf8'));

/** The part of a source that a mutant replaces. */
const original = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
};
const survivors = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter((mutant) => ['Survived', 'NoCoverage'].includes(mutant.status))
    .map(({ location, replacement }) => `${file}: ${original(source, location)} → ${replacement}`),
);
const faults = [
  ...survivors.filter((survivor) => !(survivor in explained)).map((survivor) => `Not explained: ${survivor}`),
  ...Object.keys(explained)
    .filter((survivor) => !survivors.includes(survivor))
    .map((survivor) => `Explained, but killed or gone: ${survivor}`),
];
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
