/** Every snippet of every page is tried by the way of its language; one in a language without a way fails. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decode, parse, schema } from '../../dist/core/index.js';
import { builtInAssessment } from '../../dist/index.js';
import { FIELDS } from '../../dist/integrations/newsletter/fields.js';
import { OPTIONS } from '../../dist/integrations/options.js';
import { inLanguages, pages, snippets, textOf } from '../support/documentation.mjs';
import { complaints } from '../support/type-check.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const element = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);
const names = (list) => list.map(({ name }) => name);
const folder = mkdtempSync(join(tmpdir(), 'documentation-'));
after(() => rmSync(folder, { recursive: true }));

/** What a page has that holds a snippet: the element, scripts of others, and what a script tag brings. */
const PAGE = `
import type {} from 'readiness-assessment/define';
import type { ReadinessAssessmentElement } from 'readiness-assessment';
declare global {
  const element: ReadinessAssessmentElement;
  const posthog: { capture(event: string, properties: object): void };
  function gtag(command: 'event', name: string, parameters: Record<string, string>): void;
  function plausible(event: string, options: { props: Record<string, string> }): void;
  interface Window {
    _paq?: unknown[][];
    dataLayer?: unknown[];
    readinessEvents?: import('readiness-assessment/hosts').DataLayerEntry[];
    readinessAssessment?: {
      connect?: typeof import('readiness-assessment/hosts');
      load?: (name: string) => Promise<unknown>;
    };
  }
}`;

/** Code of pages by where it stands: modules, and scripts in HTML. */
const code = Object.fromEntries([
  ...inLanguages('js', 'ts').map(({ where, code }) => [`${where}.ts`, code]),
  ...inLanguages('html').flatMap(({ where, code }) =>
    [...code.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script], index) => [
      `${where} script ${index}.ts`,
      script,
    ]),
  ),
]);
/** A page for Vite's configuration names what Vite brings. */
const elsewhere = (text) => /^vue\(/.test(text) || /@angular\//.test(text);

const fieldNames = new Set();
const collect = (node) => {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    fieldNames.add(name);
    collect(field);
  }
  for (const inner of [node.items, node.additionalProperties, ...(node.oneOf ?? []), ...(node.anyOf ?? [])]) {
    if (inner && typeof inner === 'object') collect(inner);
  }
};
collect(schema);

/** Lines of a shell without comments, one command each. */
const commandsIn = (text) =>
  text
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(' && '))
    .map((line) => line.trim())
    .filter(Boolean);

/** Commands that change what the world sees, or ask a registry; no test runs them. */
const NOT_RUN =
  /^(npm (version|publish|login|trust|dist-tag|deprecate|view|audit|init|install readiness-assessment)|git (checkout|grep|tag|push)|npx readiness-assessment@)/;

function tryCommand(line, where) {
  const told = `${where}: ${line}`;
  const words = line.replace(/^(?:\w+=\S+ )+/, '').split(' ');
  if (NOT_RUN.test(line) || line === 'npm ci' || line === '.ci/run') return;
  if (words[0] === 'npm') {
    const name = words[1] === 'run' ? words[2] : words[1];
    assert.ok(manifest.scripts[name], told);
  } else if (words[0] === 'npx' || words[1] === 'bin/readiness-assessment.mjs') {
    assert.equal(words[0] === 'npx' ? words[1] : 'readiness-assessment', 'readiness-assessment', told);
    writeFileSync(join(folder, 'my.json'), JSON.stringify(builtInAssessment));
    writeFileSync(join(folder, 'our-assessment.json'), JSON.stringify(builtInAssessment));
    const run = execFileSync(process.execPath, [join(root, 'bin/readiness-assessment.mjs'), ...words.slice(2)], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(run, /can be used|is ready to be served/, told);
  } else {
    const file = words.find((word) => /\.(mjs|test\.mjs)$/.test(word));
    assert.ok(words[0] === 'node' && file && existsSync(join(root, file)), told);
  }
}

/** Files that a page says to take from the folder for a site are in it. */
function tryFiles(code, where) {
  for (const [, file] of code.matchAll(/widget\/([\w.-]+)/g))
    assert.ok(existsSync(join(root, 'dist', file)), `${where}: ${file}`);
}

/** How the snippets of a language are tried. Those of frameworks are, with their compilers, in test/frameworks. */
const WAYS = {
  js: 'types',
  ts: 'types',
  jsx: 'frameworks',
  tsx: 'frameworks',
  vue: 'frameworks',
  svelte: 'frameworks',
  html({ code, where }) {
    for (const [, tag, text] of code.matchAll(/<(readiness-assessment)\b([^>]*)>/g)) {
      const known = [...names(element.attributes), 'style', 'id', 'class', 'slot'];
      for (const [, name] of text.replaceAll(/"[^"]*"/g, '""').matchAll(/([\w-]+)(?:=""|(?=\s|$))/g))
        assert.ok(known.includes(name), `${where}: <${tag} ${name}>`);
    }
    for (const [, file] of code.matchAll(/(readiness-assessment(?:-[a-z]+)?\.js|embed\.html)(?=["?#])/g))
      assert.ok(existsSync(join(root, 'dist', file)), `${where}: ${file}`);
    for (const [, map] of code.matchAll(/<script type="importmap">(.*?)<\/script>/g))
      assert.ok(JSON.parse(map).integrity);
    for (const [, value] of code.matchAll(/data-readiness="([\w-]+)"/g))
      assert.ok(read('src/features/form/index.ts').match(new RegExp(`^    '?${value}'?:`, 'm')), `${where}: ${value}`);
  },
  css({ code, where }) {
    for (const [, kind, name] of code.matchAll(/(::part\(|:state\(|--readiness-)([\w-]+)/g)) {
      const list = { '::part(': element.cssParts, ':state(': element.cssStates, '--readiness-': element.cssProperties }[
        kind
      ];
      const wanted = kind === '--readiness-' ? kind + name : name;
      assert.ok(names(list).includes(wanted), `${where}: ${kind}${name}`);
    }
  },
  json({ page, code, where }) {
    // A piece of a file may stand without its braces.
    const data = JSON.parse(code.startsWith('"') ? `{${code}}` : code);
    if (page !== 'docs/assessments.md') return;
    if (data.levels && data.questions && data.id) {
      const parsed = parse(data, 'en');
      assert.ok('assessment' in parsed, `${where}: ${JSON.stringify(parsed.problems)}`);
      return;
    }
    // A piece of one: every field is one that documents have; names that editors choose stand under these.
    const FREE = new Set(['insights', 'messages']);
    const look = (value, free) => {
      if (Array.isArray(value)) value.forEach((item) => look(item, false));
      else if (value && typeof value === 'object') {
        for (const [name, inner] of Object.entries(value)) {
          const ours = free || fieldNames.has(name) || /^(x-|\$schema$|[a-z]{2}$)/.test(name);
          assert.ok(ours, `${where}: ${name}`);
          look(inner, FREE.has(name));
        }
      }
    };
    look(data, false);
  },
  sh({ code, where }) {
    for (const line of commandsIn(code)) tryCommand(line, where);
  },
  yaml({ page, code, where }) {
    if (page === 'docs/drupal.md') {
      tryFiles(code, where);
      return;
    }
    const runs = [...code.matchAll(/- run: (?:test )?(.*)$/gm)].map(([, line]) => line);
    assert.ok(runs.length > 0, where);
    for (const line of runs.filter((line) => !/^("|npm pack)/.test(line))) tryCommand(line, where);
  },
  /** HTML with words of HubSpot's between it. */
  hubl: ({ code, ...snippet }) => WAYS.html({ ...snippet, code: code.replaceAll(/\{%.*?%\}/g, '') }),
  /** JavaScript of Wix, whose `$w` nobody else has. */
  velo({ code, where }) {
    for (const [, name] of code.matchAll(/\.on\('(readiness-[\w-]+)'/g))
      assert.ok(names(element.events).includes(name), `${where}: ${name}`);
  },
  php({ code, where }) {
    assert.match(code, /^<\?php\n/, where);
    assert.equal(code.split('{').length, code.split('}').length, where);
    for (const [, name] of code.matchAll(/<readiness-assessment ([\w-]+)=/g))
      assert.ok(names(element.attributes).includes(name), `${where}: ${name}`);
    tryFiles(code, where);
  },
  text({ code, where }) {
    const codes = [...code.matchAll(/\(([a-z]+-[a-z-]+)\)$/gm)].map(([, name]) => name);
    assert.ok(codes.length > 0, where);
    for (const name of codes) assert.match(read('src/core/problem.ts'), new RegExp(`'${name}'`));
  },
  /** Every file and folder of it is there. */
  tree({ code, where }) {
    const base = [];
    for (const line of code.split('\n')) {
      const [, indent, rest] = /^( *)(.*)$/.exec(line);
      const [start] = /^(?:[\w.-]+(?:\/|\.ts)(?:\s+|$))*/.exec(rest);
      const paths = start.split(/\s+/).filter(Boolean);
      // Words that go on below those of the line before.
      if (paths.length === 0) continue;
      base.length = indent.length / 2;
      for (const path of paths)
        assert.ok(existsSync(join(root, ...base, path)), `${where}: ${[...base, path].join('/')}`);
      base.push(paths[0]);
    }
  },
  http({ code, where }) {
    for (const line of code.trim().split('\n')) assert.match(line, /^[A-Z][\w-]+: \S/, where);
  },
  url({ code, where }) {
    const { searchParams, hash } = new URL(code.trim(), 'https://www.example.org/');
    const known = searchParams.get('view') === 'team' ? ['view', ...OPTIONS.team] : OPTIONS.assessment;
    for (const name of searchParams.keys()) assert.ok(known.includes(name), `${where}: ${name}`);
    const [, result] = /^#readiness-(.*)_\d{8}$/.exec(hash) ?? [];
    if (result) assert.equal(typeof decode(builtInAssessment, result), 'object', `${where}: ${result}`);
  },
  sql({ page, heading, where }) {
    // Engines run the first two, in test/analytics. Of the others the page says that nobody has.
    const section = textOf(page)
      .split(/^## /m)
      .find((text) => text.startsWith(heading));
    assert.ok(['Queries', 'PostgreSQL'].includes(heading) || /not run here/.test(section), where);
  },
};

describe('documentation', () => {
  it('has a way to try every snippet', () => {
    assert.ok(snippets.length > 60, String(snippets.length));
    for (const { language, where } of snippets) assert.ok(Object.hasOwn(WAYS, language), `${where}: ${language}`);
    // Whatever opens and closes is found: no fence is left over.
    const fences = pages.flatMap((page) => textOf(page).match(/^ *```/gm) ?? []);
    assert.equal(fences.length, snippets.length * 2);
  });

  for (const snippet of snippets) {
    const way = WAYS[snippet.language];
    if (typeof way === 'function') it(`${snippet.where} (${snippet.language})`, () => way(snippet));
  }

  it('has no JavaScript or TypeScript with an error in its types, and none needs a cast', () => {
    const checked = Object.fromEntries(Object.entries(code).filter(([, text]) => !elsewhere(text)));
    assert.ok(Object.keys(checked).length > 12);
    assert.deepEqual(complaints({ 'page.d.ts': PAGE, ...checked }), []);
    for (const [where, text] of Object.entries(code)) assert.doesNotMatch(text, /\bas (?!const)[A-Z]|: any\b/, where);
  });

  it('has code that the compiler finds faults in, if there are any', () => {
    const faults = complaints({
      'page.d.ts': PAGE,
      'fault.ts': `
        window.addEventListener('readiness-answer', ({ detail }) => detail.result);
        document.addEventListener('readiness-complete', ({ detail }) => detail.result.areas.length);
        element.assessment = { id: 'x' };`,
    });
    assert.deepEqual(
      faults.map((text) => text.split(' ', 1)[0]),
      ['fault.ts:2', 'fault.ts:3', 'fault.ts:4'],
    );
  });
});

describe('listeners for services', () => {
  /** What a service is given, by the heading of its snippet: the arguments of its call. */
  const SERVICES = {
    'Google Analytics without Tag Manager': [
      'event',
      'readiness_complete',
      { readiness_attempt: 'one', readiness_level: 'emerging', readiness_focus: 'open-doors,future-focus' },
    ],
    Plausible: ['Readiness complete', { props: { level: 'emerging' } }],
    Matomo: [['trackEvent', 'Readiness', 'complete', 'emerging']],
    PostHog: ['readiness_complete', { attempt: 'one', level: 'emerging', focus: ['open-doors', 'future-focus'] }],
  };
  const pieces = inLanguages('js').filter(({ page, heading }) => page === 'docs/analytics.md' && heading in SERVICES);

  it('are all tried', () =>
    assert.deepEqual(
      pieces.map(({ heading }) => heading),
      Object.keys(SERVICES),
    ));

  for (const { heading, code } of pieces) {
    it(`${heading}: each completion once, and no test visit`, () => {
      const calls = [];
      const service = (...given) => calls.push(given);
      const document = new EventTarget();
      const window = { _paq: { push: service } };
      new Function('document', 'window', 'gtag', 'plausible', 'posthog', code)(
        ...[document, window, service, service, { capture: service }],
      );
      const result = { level: { id: 'emerging', label: 'Emerging' }, focus: ['open-doors', 'future-focus'] };
      for (const preview of [true, false])
        document.dispatchEvent(
          Object.assign(new Event('readiness-complete'), { detail: { preview, attempt: 'one', result } }),
        );
      assert.deepEqual(calls, [SERVICES[heading]]);
    });
  }
});

describe('links', () => {
  /** As GitHub names headings. */
  const anchors = (page) =>
    [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  for (const page of pages) {
    it(`of ${page} lead to files and headings that are there`, () => {
      for (const [, target] of textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
        const [path, anchor] = target.split('#');
        const file = path ? posix.join(posix.dirname(page), path) : page;
        assert.ok(existsSync(join(root, file)), target);
        if (anchor) assert.ok(anchors(file).includes(anchor), `${target}: ${anchors(file)}`);
      }
    });
  }

  it('the page on sign-ups has every value that hidden fields may ask for', () => {
    const [, section] = textOf('docs/newsletter.md').split('## Hidden fields');
    const named = [...section.split('\n## ')[0].matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(named, FIELDS);
  });

  it('from the README reach every page', () => {
    for (const page of pages.filter((page) => page !== 'README.md'))
      assert.ok(/evidence|releasing/.test(page) || textOf('README.md').includes(`](${page}`), page);
  });
});
