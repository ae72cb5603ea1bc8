/** Apps of the frameworks: bundled for a page, run on a server. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const folder = fileURLToPath(new URL('.', import.meta.url));

const require = createRequire(join(folder, 'package.json'));

/** Bundles an app for a page; resolves with the code. */
export async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0].text;
}

/** Bundles an app for this server, and imports it. */
export async function server(name, entry, options = {}) {
  const code = await bundle(entry, { platform: 'node', format: 'cjs', ...options });
  const file = join(folder, 'node_modules', `.${name}.cjs`);
  writeFileSync(file, code);
  return require(file);
}

export const page = (html, script) =>
  `<!doctype html><html lang="en"><title>t</title><body><div id="app">${html}</div><script src="${script}"></script></body></html>`;
