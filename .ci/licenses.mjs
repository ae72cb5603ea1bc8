/** Whose code the scripts hold, and under which license: in their banners, and in full in dist/LICENSES.txt beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a package's license. */
export const licenseOf = (folder) =>
  readFileSync(
    ['LICENSE', 'LICENSE.md'].map((name) => join(folder, name)).find((path) => existsSync(path)),
    'utf8',
  ).trim();

/** A package's name, version and license. Fails the build if a license is missing. */
function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenseOf(folder);
  const [, holder] = /^Copyright (?:\(c\) )?(.*?)\.?(?: All rights reserved\.)?$/im.exec(text);
  return { name, version, license, holder, text };
}

const own = read(fileURLToPath(new URL('../', import.meta.url)));

/** Packages of others with code in a chunk. A module that only passes on what another exports leaves none. */
function packages({ modules }) {
  const folders = Object.entries(modules)
    .filter(([, { code }]) => code)
    .flatMap(([id]) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
  return [...new Set(folders)].map(read);
}

/** A line for each holder, with all that is theirs. */
function credits(found) {
  const byHolder = new Map();
  for (const { name, holder, license } of found) {
    const whose = `${holder}, ${license}`;
    byHolder.set(whose, [...(byHolder.get(whose) ?? []), name]);
  }
  return [...byHolder].map(([whose, theirs]) => `${theirs.join(', ')} (c) ${whose}`);
}

export const banner = (chunk) =>
  `/*! ${[`${own.name} ${own.version}`, own.license, ...credits(packages(chunk))].join(' | ')} */`;

/** What all scripts hold, by name. */
const held = new Map();

/** Rollup plugin: writes the licenses of all that was bundled so far. */
export const licenses = {
  name: 'licenses',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) for (const found of packages(chunk)) held.set(found.name, found);
    const all = [own, ...held.values()].map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: all.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};
