/** What the pages mention in running text is there: commands, files, entries, functions, attributes, events, names of the data layer. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as core from '../../dist/core/index.js';
import * as main from '../../dist/index.js';
import * as hosts from '../../dist/integrations/index.js';
import { FIELDS } from '../../dist/integrations/newsletter/fields.js';
import { pages, textOf } from '../support/documentation.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);
const names = (list) => elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name));

/** Everything that stands as code in the text of a page, snippets apart. */
const codesOf = (page) => {
  const text = textOf(page).replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
  return [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code]) => code);
};
const isThere = (path) => existsSync(join(root, path));

/** Parameters of the data layer, from the table that comes from the code; those of areas have the area's id at their end. */
const [, table] = textOf('docs/analytics.md').split('<!-- table:data-layer -->');
const parameters = [...table.matchAll(/^\| `(readiness_\w+…?)`/gm)].map(([, name]) => name);
const entries = names('events').map((name) => name.replaceAll('-', '_'));

/** Attributes that placeholders, script tags, pages and forms take, beside those of the elements. */
const ATTRIBUTES = [
  ...['data-readiness-assessment', 'data-allow', 'data-folder', 'data-cookies'],
  ...['data-readiness', 'data-readiness-consent', 'data-readiness-status', 'data-state'],
];
const HTML = ['allow', 'role', 'rel', 'method', 'class', 'id', 'style', 'href', 'type', 'name', 'slot'];
/** What other programs call functions, and members that every control has. */
const FOREIGN = [
  'import',
  'print',
  'var',
  'do_action',
  'light-dark',
  'contrast-color',
  'checkValidity',
  'reportValidity',
  'getUpdateComplete',
];
/** Commands of npm itself. */
const NPM = ['ci', 'install', 'version', 'publish', 'dist-tag', 'deprecate', 'unpublish'];
const functions = [...Object.keys({ ...main, ...core, ...hosts }), ...names('members'), ...FOREIGN];

/**
 * The kinds of things: how each is told, and whether it is there. What a page says of the files of another program, such as a
 * module of Drupal, is in `apart`.
 */
const KINDS = {
  command: {
    told: /^(npm run|npx readiness-assessment|npm) ([\w:-]+)/,
    isThere: ([, program, name]) =>
      program === 'npx readiness-assessment'
        ? ['check', 'host'].includes(name)
        : Object.hasOwn(manifest.scripts, name) || (program === 'npm' && NPM.includes(name)),
  },
  'path of the project': {
    told: /^\/?((?:demo|docs|test|\.ci|src|bin|site)\/[\w./-]*|(?:wordpress)\/(?!.*\.zip)[\w./-]*)$/,
    isThere: ([, path]) => isThere(path),
    apart: ['docs/drupal.md'],
  },
  'file beside the script': {
    told: /^(readiness-(?:assessment|team)(?:-[a-z]+)*\.js|embed\.html|integrity\.json|LICENSES\.txt)\b/,
    isThere: ([, file]) => isThere(`dist/${file}`),
  },
  'entry of the package': {
    told: /^readiness-assessment\/(?!\d|ID)([\w./*-]+)$/,
    isThere: ([, entry]) => Object.hasOwn(manifest.exports, `./${entry}`) || hasEntries(entry),
  },
  event: {
    told: /^(readiness-(?!assessment$|team$|emerging$)[a-z-]+)$/,
    isThere: ([, name]) => names('events').includes(name),
  },
  'name of the data layer': {
    told: /^(readiness_\w+…?)$/,
    isThere: ([, name]) =>
      [...parameters, ...entries, ...FIELDS.map((field) => `readiness_${field.replaceAll('-', '_')}`)].includes(name),
    // Hooks of WordPress and the files of a module have names of this form, too.
    apart: ['docs/wordpress.md', 'docs/drupal.md'],
  },
  'custom property': {
    told: /^(--readiness-[a-z-]+[a-z])$/,
    isThere: ([, name]) => names('cssProperties').includes(name),
  },
  attribute: {
    told: /^([a-z-]+)="/,
    isThere: ([, name]) => [...names('attributes'), ...ATTRIBUTES, ...HTML].includes(name),
  },
  'attribute of pages': {
    told: /^(data-[a-z-]+)$/,
    isThere: ([, name]) => [...names('attributes'), ...ATTRIBUTES].includes(name),
  },
  function: { told: /^([a-z][\w-]*)\(.*\)$/, isThere: ([, name]) => functions.includes(name) },
};

/** `types/*` stands for several entries. */
function hasEntries(pattern) {
  const start = `./${pattern.replace(/\*$/, '')}`;
  return pattern.endsWith('*') && Object.keys(manifest.exports).some((entry) => entry.startsWith(start));
}

describe('what the pages mention', () => {
  const seen = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));

  for (const page of pages) {
    it(`${page}: is there`, () => {
      const missing = [];
      for (const code of codesOf(page)) {
        for (const [kind, { told, isThere, apart = [] }] of Object.entries(KINDS)) {
          const found = apart.includes(page) ? null : told.exec(code);
          if (!found) continue;
          seen[kind]++;
          if (!isThere(found)) missing.push(`${kind}: ${code}`);
        }
      }
      assert.deepEqual(missing, []);
    });
  }

  it('is found, of every kind', () => {
    for (const [kind, count] of Object.entries(seen)) assert.ok(count > 2, `${kind}: ${count}`);
  });

  it('would be missed, of every kind', () => {
    const wrong = {
      command: 'npm run nothing',
      'path of the project': 'demo/nothing.html',
      'file beside the script': 'readiness-assessment-nothing.js',
      'entry of the package': 'readiness-assessment/nothing',
      event: 'readiness-nothing',
      'name of the data layer': 'readiness_nothing',
      'custom property': '--readiness-nothing',
      attribute: 'nothing="x"',
      'attribute of pages': 'data-nothing',
      function: 'nothing()',
    };
    for (const [kind, { told, isThere }] of Object.entries(KINDS))
      assert.equal(isThere(told.exec(wrong[kind])), false, kind);
  });
});

describe('tests that the pages quote', () => {
  const quotes = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`(test\/[\w./-]+\.(?:test\.)?(?:mjs|ts))`: ((?:“[^”]+”(?:, |; )?)+)/g)].flatMap(
      ([, file, list]) => [...list.matchAll(/“([^”]+)”/g)].map(([, title]) => ({ page, file, title })),
    ),
  );

  it('have these titles', () => {
    assert.ok(quotes.length > 20, String(quotes.length));
    for (const { page, file, title } of quotes) {
      const helper = posix.join(posix.dirname(file), 'documents.ts');
      const text = [file, helper].filter(isThere).map(read).join('\n');
      assert.ok(text.includes(title), `${page}: ${file} has no “${title}”`);
    }
  });
});

describe('the version', () => {
  it('in URLs is that of the package, so that what is copied leads to files that exist', () => {
    for (const page of pages) {
      // How to release says what comes next.
      if (page === 'docs/releasing.md') continue;
      for (const [whole, version] of textOf(page).matchAll(
        /(?:readiness-assessment(?:-files)?[/-]|\?v=|^ *version: )(\d+\.\d+\.\d+)/gm,
      ))
        assert.equal(version, manifest.version, `${page}: ${whole}`);
    }
  });
});

describe('the README', () => {
  const readme = textOf('README.md');

  it('fits two screens', () => {
    const text = readme.replaceAll(/<!--.*?-->|\]\([^)]*\)|^\|[ -|]*$/gm, '');
    assert.ok(text.split(/\s+/).length < 700, String(text.split(/\s+/).length));
  });

  it('shows question and result, light and dark, in words, too', () => {
    const [picture] = /<picture>[\s\S]*<\/picture>/.exec(readme);
    const [dark, light] = [...picture.matchAll(/(?:srcset|src)="([^"]+)"/g)].map(([, path]) => path);
    assert.match(picture, /<source media="\(prefers-color-scheme: dark\)"/);
    assert.match(picture, /alt="[^"]{60,}"/);
    assert.notEqual(dark, light);
    // A picture for each visit of the page: small enough to wait for.
    for (const path of [dark, light]) assert.ok(readFileSync(join(root, path)).length < 120_000, path);
  });

  it('begins with a way that needs no Node', () => {
    const [first] = readme.split('## Quick start')[1].split('\n```');
    assert.match(first, /zip/);
    assert.doesNotMatch(first, /np[mx] /);
  });
});

it('every page is read', () => {
  assert.equal(pages.length, readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).length + 2);
});
