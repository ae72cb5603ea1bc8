/**
 * `npm run site`: the documentation, the demo and the embed builder as plain files for any static server, under any path.
 * `npm run site -- FOLDER` writes them there instead of into _site/. It needs a build (`npm run build`), whose scripts go along.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, GROUPS } from './pages.mjs';
import { render } from './markdown.mjs';
import { pageOf } from './template.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, '_site'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Servers of the demo run on Node, which a static site has not. */
const isForPages = (path) => !path.endsWith('.mjs');

const write = (path, text) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const copy = (from, to = from) => cpSync(join(root, from), join(out, to), { recursive: true, filter: isForPages });

/** Every page of the project is in the list, or nobody would find it. */
function checkList() {
  const listed = GROUPS.flatMap(({ pages }) => pages.map(([page]) => page));
  const missing = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && !listed.includes(`docs/${name}`))
    .map((name) => `docs/${name}`);
  if (missing.length) throw new Error(`Say in site/pages.mjs where these belong: ${missing.join(', ')}`);
  return listed;
}

const pages = checkList().map((page) => ({ page, ...render(page, readFileSync(join(root, page), 'utf8')) }));

rmSync(out, { recursive: true, force: true });
copy('demo');
copy('docs/pictures');
for (const name of readdirSync(join(root, 'dist'))) {
  // What pages load, without the modules and types of the package.
  if (
    /^(readiness-(assessment|team).*\.js|editor\.(html|js)|embed\.html|integrity\.json|.*\.schema\.json|LICENSES\.txt)$/.test(
      name,
    )
  )
    copy(`dist/${name}`);
}
// What the embed builder shares with the editor.
for (const name of ['markup', 'tools']) copy(`dist/editor/model/${name}.js`);
copy('site/assets', '.');
for (const { page, files, ...rest } of pages) {
  write(addressOf(page), pageOf({ page, ...rest, version, exists: (path) => existsSync(join(out, path)) }));
  for (const [address, file] of files) copy(file, address);
}
// A module, because a page's policy lets it load scripts from its own site and nothing else.
const index = pages.map(({ page, title, headings }) => [
  addressOf(page),
  title,
  headings.map(({ id, text, depth, terms, explained }) => [
    id,
    text,
    depth,
    [...terms].join(' '),
    [...explained].join(' '),
  ]),
]);
write('search-index.js', `export default ${JSON.stringify(index)};\n`);
console.log(`${out}: ${pages.length} pages. Serve it from any folder of any web server.`);
