import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOMS } from '../support/runner-config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const address = (path) => path.split(sep).join('/');

/** What lies beside a test is asked for where the test lies. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
      const own = `new URL('/${address(relative(root, path))}', location.href).href`;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

/**
 * Makes a file of each test, and chunks of what they share. Otherwise each test's page asks for some 200 modules, which
 * takes these engines longer than the tests. Files that are named on the command line run as they are.
 *
 * @param engine whose folder they go into
 * @returns a glob that finds them
 */
export async function bundled(engine) {
  const folder = join('node_modules/.cache/tests', engine);
  rmSync(join(root, folder), { recursive: true, force: true });
  const tests = ROOMS.flatMap((room) =>
    readdirSync(join(root, 'test', room), { recursive: true }).map((name) => join('test', room, name)),
  ).filter((name) => name.endsWith('.test.ts'));
  await build({
    absWorkingDir: root,
    entryPoints: tests,
    outdir: folder,
    outbase: 'test',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    // Sources are listed as having no side effects under their published names only.
    ignoreAnnotations: true,
    conditions: ['production'],
    // The runner's own.
    external: ['/__web-*'],
    plugins: [addresses],
  });
  return `${address(folder)}/**/*.test.js`;
}
