/** What a release holds: every file on purpose, hashes that match, one version, and the licenses of what is bundled. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { licenseOf } from '../../.ci/licenses.mjs';
import config from '../../rollup.config.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const files = (folder, end) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith(end));
const manifest = JSON.parse(read('package.json'));

const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const packed = pack.files.map(({ path }) => path);

/** The editor is an application on a page of its own, of which the package has the script alone; the command reads JSON by these of its files. */
const OF_THE_COMMAND = ['decode', 'faults', 'place', 'repeated'].map((name) => `src/editor/model/json/${name}.ts`);
const isPacked = (path) => !/^src\/(editor\/|entries\/editor\.)/.test(path) || OF_THE_COMMAND.includes(path);
const sources = files('src', '.ts').filter(isPacked);
const modules = sources.map((path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1'));
const EDITOR = 'dist/editor.js';
const built = config.map(({ output }) => output.file);
const scripts = built.filter((path) => path !== EDITOR);
const ELEMENTS = ['dist/readiness-assessment.js', 'dist/readiness-team.js'];

describe('package', () => {
  it('holds these files and no others', () => {
    assert.deepEqual(
      packed.toSorted(),
      [
        ...['CHANGELOG', 'CONTRIBUTING', 'README', 'SECURITY'].map((name) => `${name}.md`),
        ...readdirSync(new URL('docs', root), { recursive: true })
          .filter((name) => name.includes('.'))
          .map((name) => `docs/${name}`),
        ...['broken', 'poll', 'readiness-review'].map((name) => `demo/samples/${name}.json`),
        'LICENSE',
        'package.json',
        'custom-elements.json',
        ...['check', 'files', 'host', 'readiness-assessment'].map((name) => `bin/${name}.mjs`),
        ...sources,
        ...modules.flatMap((path) => ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((end) => path + end)),
        ...scripts,
        EDITOR,
        ...['react', 'solid', 'svelte', 'vue'].flatMap((name) => [`dist/types/${name}.js`, `dist/types/${name}.d.ts`]),
        ...['ready', 'start', 'answer', 'complete', 'restart', 'resource', 'error', 'team-change', 'team-decide'].map(
          (name) => `dist/events/readiness-${name}.schema.json`,
        ),
        'dist/assessment.schema.json',
        'dist/result.schema.json',
        'dist/team.schema.json',
        'dist/embed.html',
        'dist/integrity.json',
        'dist/LICENSES.txt',
        'dist/vscode.css-custom-data.json',
        'dist/vscode.html-custom-data.json',
        'dist/web-types.json',
      ].toSorted(),
    );
  });

  it('has what its pages link to and show', () => {
    for (const page of packed.filter((path) => path.endsWith('.md'))) {
      const targets = [
        ...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#]+)|(?:src|srcset)="(?![/a-z]+:|\/)([^"]+\.webp)"/g),
      ];
      for (const [, link, picture] of targets) {
        const path = posix.join(posix.dirname(page), link ?? picture);
        assert.ok(packed.includes(path), `${page}: ${link ?? picture}`);
      }
    }
  });

  it('exports every module but those that only the scripts are made of', () => {
    const reached = new Set();
    const reach = (path) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, specifier] of read(path).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+\.js)['"]/g)) {
        const target = posix.join(posix.dirname(path), specifier);
        reach(path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target);
      }
    };
    for (const { types, default: code } of Object.values(manifest.exports).filter(({ types }) => types)) {
      reach(posix.normalize(types));
      reach(posix.normalize(code));
    }
    const apart = modules.filter((path) => !reached.has(`${path}.js`) && !reached.has(`${path}.d.ts`));
    const typesOnly = (path) => /^export \{\};/.test(read(`${path}.js`));
    assert.deepEqual(apart.filter((path) => !path.startsWith('dist/entries/') && !typesOnly(path)).toSorted(), [
      // By the command.
      ...OF_THE_COMMAND.map((path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1')),
      ...['dist/integrations/embed-page', 'dist/integrations/embed-team', 'dist/integrations/tell-parent'],
    ]);
    assert.ok(modules.some((path) => path.startsWith('dist/entries/')) && !reached.has('dist/entries/script.js'));
  });

  it('has the sources of every map, and a map for every module, but none for the scripts', () => {
    const maps = packed.filter((path) => path.endsWith('.map'));
    for (const path of maps) {
      for (const source of JSON.parse(read(path)).sources) {
        assert.ok(packed.includes(posix.join(posix.dirname(path), source)), `${path}: ${source}`);
      }
    }
    const mapped = (path) => /^\/\/# sourceMappingURL=(.*)$/m.exec(read(path))?.[1];
    for (const path of modules.flatMap((path) => [`${path}.js`, `${path}.d.ts`])) {
      assert.equal(mapped(path), `${posix.basename(path)}.map`);
    }
    for (const path of scripts) assert.equal(mapped(path), undefined);
  });

  it('has the editor as one script, for the folder of a site', () => {
    assert.ok(built.includes(EDITOR));
    assert.deepEqual(
      packed.filter((path) => /(^|\/)editor\b/.test(path) && !path.includes('editor/model/json/')),
      [EDITOR],
    );
  });

  it('has a command that can be run', () => {
    const [path] = Object.values(manifest.bin);
    assert.ok(pack.files.find((file) => file.path === path).mode & 0o111);
    assert.match(read(path), /^#!\/usr\/bin\/env node\n/);
  });

  it('keeps the side effects of every script', () => {
    const kept = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]*')}$`),
    );
    for (const path of scripts)
      assert.ok(
        kept.some((pattern) => pattern.test(`./${path}`)),
        path,
      );
  });

  it('stays small: 1.25 MB to fetch, 4.25 MB on the disk', () => {
    assert.ok(pack.size < 1_250_000, `${pack.size}`);
    assert.ok(pack.unpackedSize < 4_250_000, `${pack.unpackedSize}`);
  });
});

describe('hashes', () => {
  it('are those of every script', () => {
    const hash = (path) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(new URL(path, root)))
        .digest('base64')}`;
    assert.deepEqual(JSON.parse(read('dist/integrity.json')), {
      version: manifest.version,
      files: Object.fromEntries(scripts.map((path) => [posix.basename(path), hash(path)])),
    });
  });
});

describe('version', () => {
  it('is that of the lock file and of the newest release in the changelog', () => {
    assert.equal(JSON.parse(read('package-lock.json')).version, manifest.version);
    assert.equal(/^## (\d\S*)/m.exec(read('CHANGELOG.md'))[1], manifest.version);
  });
});

describe('licenses', () => {
  /** Folders of the packages of others that have code in a script. */
  const bundled = async (options) => {
    const bundle = await rollup({ ...options, plugins: options.plugins.filter(({ name }) => name !== 'shrink') });
    const { output } = await bundle.generate(options.output);
    await bundle.close();
    const ids = output.flatMap(({ modules = {} }) => Object.keys(modules).filter((id) => modules[id].code));
    return ids.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
  };
  const folders = Promise.all(config.map(bundled));

  it('are said, with the version, in the first line of each script: the elements hold lit’s code, the QR code that of its library, the editor what it is made with, and no other holds any', async () => {
    const found = await folders;
    for (const [index, path] of built.entries()) {
      const names = [...new Set(found[index])].map(
        (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name,
      );
      if (path === EDITOR) {
        assert.ok(names.length > 3);
        for (const name of names) assert.ok(read(path).split('\n', 1)[0].includes(name), name);
        continue;
      }
      const whole = ELEMENTS.includes(path);
      const qr = path === 'dist/readiness-assessment-team-qr.js';
      const held = whole ? ['@lit/reactive-element', 'lit-element', 'lit-html'] : qr ? ['lean-qr'] : [];
      assert.deepEqual(names.toSorted(), held, path);
      const whose = whole ? '(c) 2017 Google LLC, BSD-3-Clause' : '(c) 2021-2025 David Evans, MIT';
      assert.equal(
        read(path).split('\n', 1)[0],
        `/*! ${manifest.name} ${manifest.version} | MIT${held.length ? ` | ${names.join(', ')} ${whose}` : ''} */`,
      );
    }
  });

  it('leave the second line of those that pages load to a hint for the browser', () => {
    const hinted = scripts.filter((path) => read(path).includes('//# allFunctionsCalledOnLoad'));
    assert.deepEqual(hinted, ELEMENTS);
    for (const path of hinted) assert.equal(read(path).split('\n')[1], '//# allFunctionsCalledOnLoad');
  });

  it('stand beside the scripts, each in full', async () => {
    const all = [fileURLToPath(root), ...new Set((await folders).flat())].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${licenseOf(folder)}\n`;
    });
    assert.equal(read('dist/LICENSES.txt'), all.join(`\n${'-'.repeat(80)}\n\n`));
  });
});
