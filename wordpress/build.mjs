/**
 * `npm run wordpress`: fills in what the plugin takes from the build and makes the zip that WordPress installs. Needs dist/.
 * Prints where the zip is.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { scripts } from '../bin/files.mjs';
import { template } from './pot.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const SLUG = 'readiness-assessment';
export const plugin = join(here, SLUG);

/** Files of a folder, by path within it. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** Levels and areas of the built-in assessment, which the figures name in the order of the document. */
async function outline() {
  const languages = {};
  for (const language of ['en', 'es', 'ar']) {
    const { content } = await import(join(dist, 'content', `${language}.js`));
    const named = (entries) => entries.map(({ id, label }) => ({ id, label }));
    languages[language] = { title: content.title, levels: named(content.levels), areas: named(content.areas) };
  }
  const { content } = await import(join(dist, 'content', 'en.js'));
  return { id: content.id, languages };
}

/** Copies what the build made, and writes the template for translators. Ends with a line of advice where nothing is built. */
export async function fill() {
  if (!existsSync(join(dist, 'readiness-assessment.js'))) {
    console.error('Nothing is built here yet. Run this in the folder of the project: npm ci && npm run wordpress');
    process.exit(1);
  }
  const widget = join(plugin, 'widget');
  rmSync(widget, { recursive: true, force: true });
  mkdirSync(widget, { recursive: true });
  mkdirSync(join(plugin, 'languages'), { recursive: true });
  for (const name of [...scripts(dist), 'LICENSES.txt']) copyFileSync(join(dist, name), join(widget, name));
  writeFileSync(join(widget, 'assessment.json'), JSON.stringify(await outline()));
  writeFileSync(join(plugin, 'languages', `${SLUG}.pot`), template(plugin));
}

/** The zip, with the plugin's folder at its root. The same files give the same bytes. */
export function zip() {
  const held = filesIn(plugin).map((path) => [`${SLUG}/${path}`, new Uint8Array(readFileSync(join(plugin, path)))]);
  return zipSync(Object.fromEntries(held), { level: 9, mtime: new Date('2026-01-01T12:00:00') });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await fill();
  const [, version] = /^ \* Version: +(\S+)$/m.exec(readFileSync(join(plugin, `${SLUG}.php`), 'utf8'));
  const file = join(here, `${SLUG}-${version}.zip`);
  writeFileSync(file, zip());
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} kB, to be uploaded under Plugins, Add New`);
}
