/** What the files for script tags reach for: nothing that leaves the page or stays in the browser, save where it is named here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const dist = new URL('../../dist/', import.meta.url);

/** Names that ask, send, store, listen to other windows, go elsewhere, or make code out of text. */
const NAMES = new Set(
  `fetch XMLHttpRequest sendBeacon WebSocket EventSource WebTransport RTCPeerConnection Image Audio Worker SharedWorker
  serviceWorker importScripts postMessage BroadcastChannel opener referrer cookie cookieStore localStorage
  sessionStorage indexedDB caches eval Function innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe
  createContextualFragment DOMParser writeln execCommand clipboard createObjectURL createPolicy createScriptURL
  srcdoc replaceState pushState geolocation credentials userAgent`.split(/\s+/),
);

/** Common words: these count by themselves, and after the name of a global object. */
const WORDS = new Set(['open', 'print', 'write', 'assign', 'replace', 'share']);
const GLOBALS = new Set(['window', 'self', 'globalThis', 'parent', 'top', 'document', 'location', 'navigator']);

/**
 * All that each file may reach for. `createObjectURL` also gives ids of attempts where there is no encryption, and
 * `credentials` says that no cookies go along.
 */
const ALLOWED = {
  'readiness-assessment.js': ['createObjectURL', 'createPolicy', 'import', 'innerHTML', 'setTimeout'],
  'readiness-assessment-contrast.js': [],
  'readiness-assessment-documents.js': ['credentials', 'fetch', 'setTimeout'],
  'readiness-assessment-advice.js': [],
  'readiness-assessment-analytics.js': [],
  'readiness-assessment-diagnostics.js': [],
  'readiness-assessment-form.js': [],
  'readiness-assessment-persistence.js': ['createObjectURL', 'localStorage', 'referrer', 'sessionStorage'],
  'readiness-assessment-print.js': ['setTimeout'],
  'readiness-assessment-revision.js': ['createObjectURL'],
  'readiness-assessment-sharing.js': ['clipboard', 'createObjectURL', 'execCommand', 'replaceState', 'share'],
  'readiness-assessment-adoption.js': [],
  'readiness-assessment-embeds.js': ['import', 'postMessage'],
  'readiness-assessment-arrival.js': ['setTimeout'],
  'readiness-assessment-languages.js': [],
  'readiness-assessment-summary.js': [],
  'readiness-assessment-connect.js': [
    'credentials',
    'fetch',
    'localStorage',
    'sendBeacon',
    'sessionStorage',
    'setTimeout',
  ],
  'readiness-assessment-embed.js': ['createPolicy', 'createScriptURL', 'import', 'postMessage', 'referrer', 'src'],
  'readiness-team.js': [
    'clipboard',
    'createObjectURL',
    'createPolicy',
    'execCommand',
    'import',
    'innerHTML',
    'localStorage',
    'referrer',
    'sessionStorage',
    'setTimeout',
  ],
  'readiness-assessment-team-look.js': ['clipboard', 'execCommand', 'setTimeout'],
  'readiness-assessment-team-leave.js': [
    'clipboard',
    'createObjectURL',
    'execCommand',
    'replaceState',
    'setTimeout',
    'share',
  ],
  'readiness-assessment-team-qr.js': [],
  'readiness-assessment-team-ar.js': [],
  'readiness-assessment-team-es.js': [],
  'readiness-assessment-ar.js': [],
  'readiness-assessment-es.js': [],
  // Drafts stay in the browser; it asks for its samples, languages and hashes, which lie beside it, and for nothing else. `src`
  // is the field for the address of a document. XLIFF is read as XML, by a policy of its own. `Function` stands in d3-dsv, in a
  // reader of objects that is not used here and that the policy of the page would stop.
  'editor.js': [
    'DOMParser',
    'Function',
    'clipboard',
    'createObjectURL',
    'createPolicy',
    'execCommand',
    'fetch',
    'import',
    'innerHTML',
    'localStorage',
    'setTimeout',
    'src',
  ],
};

const nodesOf = (node) =>
  node && typeof node === 'object'
    ? [
        ...(typeof node.type === 'string' ? [node] : []),
        ...Object.values(node).flatMap((inner) => (Array.isArray(inner) ? inner.flatMap(nodesOf) : nodesOf(inner))),
      ]
    : [];

/** The name that a member expression, or a key, spells out; undefined when it is computed. */
const nameOf = (key, computed) => (computed ? (key.type === 'Literal' ? String(key.value) : undefined) : key.name);

/** What a file reaches for, by name, in its own names, members, patterns and assignments. */
function reach(code) {
  const found = new Set();
  const note = (name) => NAMES.has(name) && found.add(name);
  for (const node of nodesOf(parseAst(code))) {
    if (node.type === 'Identifier') note(node.name);
    if (node.type === 'MemberExpression') {
      const name = nameOf(node.property, node.computed);
      note(name);
      if (WORDS.has(name) && GLOBALS.has(node.object.name ?? node.object.property?.name)) found.add(name);
    }
    if (node.type === 'CallExpression' && WORDS.has(node.callee.name)) found.add(node.callee.name);
    // As in `Reflect.get(window, 'fetch')`.
    if (node.type === 'Literal') note(node.value);
    if (node.type === 'ImportExpression') found.add('import');
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      const name = nameOf(node.left.property, node.left.computed);
      if (name === 'src' || name === 'href') found.add(name);
    }
    if (node.type === 'CallExpression' && /^set(Timeout|Interval)$/.test(nameOf(node.callee.property ?? node.callee))) {
      const [what] = node.arguments;
      found.add(/Function|Identifier/.test(what.type) ? 'setTimeout' : 'setTimeout with a text');
    }
  }
  return [...found].sort();
}

const read = (file) => readFileSync(new URL(file, dist), 'utf8');

describe('what a file reaches for', () => {
  it('is known for each file', () => {
    const files = readdirSync(dist).filter((name) => /^(readiness-(assessment|team).*|editor)\.js$/.test(name));
    assert.deepEqual(files.sort(), Object.keys(ALLOWED).sort());
  });

  for (const [file, allowed] of Object.entries(ALLOWED)) {
    it(`${file}: ${allowed.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(reach(read(file)), [...allowed].sort());
    });
  }

  it('in the one file: features from beside it, and lit’s own templates, made once by its policy', () => {
    const code = read('readiness-assessment.js');
    const nodes = nodesOf(parseAst(code));
    const text = ({ start, end }) => code.slice(start, end);
    const imports = nodes.filter(({ type }) => type === 'ImportExpression').map(({ source }) => text(source));
    assert.equal(imports.length, 1, String(imports));
    const [, base, file] =
      /^(\w+)\?new URL\((\w+),\1\)\.href:`\.\/\$\{\2\}`$/.exec(imports[0]) ?? assert.fail(imports[0]);
    assert.ok(code.includes(`${file}=\`readiness-assessment-\${`));
    // What classic scripts of other sites are beside: the address of a script tag, and of nothing else under that name.
    assert.match(code, new RegExp(`\\b${base}=(\\w+) instanceof HTMLScriptElement\\?\\1\\.src:""`));
    const written = nodes.filter(
      ({ type, left }) => type === 'AssignmentExpression' && left.property?.name === 'innerHTML',
    );
    // Lit’s own, and in its place that of pages of XML, which are parsed in a document of HTML.
    assert.equal(written.length, 2);
    for (const { left, right } of written) {
      assert.match(text(left), /^\w+\.innerHTML$/);
      assert.match(text(right), /^\w+$/);
    }
    assert.equal(nodes.filter(({ property }) => property?.name === 'innerHTML').length, 2);
    const policies = nodes.filter(({ callee }) => callee?.property?.name === 'createPolicy');
    assert.deepEqual(
      policies.map(({ arguments: [name] }) => name.value),
      ['lit-html'],
    );
  });

  it('is found, however it is written', () => {
    for (const [code, name] of [
      ['fetch("x")', 'fetch'],
      ['window["fetch"]("x")', 'fetch'],
      ['const { fetch: f } = window; f("x")', 'fetch'],
      ['const { localStorage } = window', 'localStorage'],
      ['a.b.innerHTML = c', 'innerHTML'],
      ['Reflect.get(window, "eval")("1")', 'eval'],
      ['new Image().src = "x"', 'Image'],
      ['x.constructor.constructor; new Function("1")', 'Function'],
      ['navigator.sendBeacon("x")', 'sendBeacon'],
      ['navigator.share({ text: "x" })', 'share'],
      ['a?.document.cookie', 'cookie'],
      ['setTimeout("alert(1)")', 'setTimeout with a text'],
      ['setInterval(`alert(1)`)', 'setTimeout with a text'],
      ['import("https://example.org/x.js")', 'import'],
      ['link.href = "x"', 'href'],
      ['open("https://example.org")', 'open'],
      ['a.window.open("https://example.org")', 'open'],
      ['location.replace("x")', 'replace'],
      ['class A { static x = document.write("x") }', 'write'],
    ]) {
      assert.ok(reach(code).includes(name), code);
    }
    assert.deepEqual(reach('const a = { text: "we fetch" }; a.open(); text.replace(a, b); setState(() => a)'), []);
  });
});
