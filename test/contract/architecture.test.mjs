/** The rooms of src/: who may import whom, types included. CONTRIBUTING.md draws the same picture. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'));

/** What a file imports of ours, in each of the ways there are: values, types, and `import()`. */
const importsOf = (file) =>
  [...readFileSync(new URL(file, src), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'),
  );
const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Small things that every room may use. They import nothing of the rooms. */
const COMMON = [
  'copy-text',
  'events',
  'framing',
  'member-of',
  'nearest',
  'save-file',
  'team-events',
  'uuid',
  'version',
  'warn',
];

/** What each room may import besides itself and the common files. */
const ROOMS = {
  core: [],
  content: ['core'],
  // Every feature says what its texts are; a language has them all.
  locales: ['core', 'content', 'features/*/messages'],
  styles: [],
  views: ['core', 'locales'],
  'features/loader': ['features', 'locales', 'team'],
  'features/feature': ['core', 'locales', 'views'],
  features: ['features/feature', 'core', 'content', 'locales', 'styles/colors', 'views', 'integrations'],
  integrations: ['core', 'styles/colors'],
  controllers: [
    'features/feature',
    'features/loader',
    'features/documents',
    'core',
    'content',
    'locales',
    'views',
    'styles/colors',
  ],
  'assessment-element': ['controllers', 'core', 'content', 'locales', 'properties', 'styles', 'views'],
  'team-element': ['controllers', 'core', 'content', 'properties', 'styles', 'team'],
  team: [
    'features/analytics',
    'styles',
    'controllers',
    'core',
    'content',
    'locales',
    'views',
    'features/feature',
    'features/loader',
    'features/print',
    'features/sharing',
  ],
  properties: [],
  register: ['assessment-element'],
  define: ['register'],
  'register-team': ['team-element'],
  'define-team': ['register-team'],
  'react-wrapper': [],
  react: ['assessment-element', 'register', 'core', 'locales', 'react-wrapper'],
  'react-team': ['team-element', 'register-team', 'core', 'team', 'react-wrapper'],
  index: ['assessment-element', 'team-element', 'team', 'core', 'content', 'features/sharing', 'locales'],
  // An application on top: only its own entry imports it.
  editor: ['core', 'content', 'locales'],
  'entries/editor': ['editor'],
  entries: ['assessment-element', 'define', 'define-team', 'team', 'features', 'integrations', 'locales'],
};

const matches = (file, room) => {
  const pattern = room.replace('*', '[^/]+');
  return new RegExp(`^${pattern}(/|\\.ts$)`).test(file);
};
/** The most particular room that a file is in. */
const roomOf = (file) =>
  Object.keys(ROOMS)
    .filter((room) => matches(file, room))
    .sort((one, other) => other.length - one.length)[0];
/** Of features, each folder is a room of its own. */
const sameRoom = (one, other) =>
  roomOf(one) === roomOf(other) && (roomOf(one) !== 'features' || one.split('/')[1] === other.split('/')[1]);
const isCommon = (file) => COMMON.some((name) => file === `${name}.ts`);

describe('imports', () => {
  it('name files that are there', () => {
    for (const [file, targets] of graph) {
      for (const target of targets) assert.ok(graph.has(target), `${file} imports ${target}`);
    }
  });

  it('point down: no room imports one above it', () => {
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((target) => {
          if (sameRoom(file, target) || isCommon(target)) return false;
          // Of the common files, only events name something of a room: the types of what they carry.
          const allowed = isCommon(file) ? ['core'] : ROOMS[roomOf(file)];
          return !allowed?.some((room) => matches(target, room));
        })
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('make no circle', () => {
    const circles = [];
    const done = new Set();
    const walk = (file, path) => {
      const at = path.indexOf(file);
      if (at !== -1) circles.push([...path.slice(at), file].join(' → '));
      if (at !== -1 || done.has(file)) return;
      for (const target of graph.get(file)) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    assert.deepEqual(circles, []);
  });

  it('are drawn from every file', () => {
    assert.ok(graph.size > 100);
    assert.ok([...graph.values()].flat().length > 300);
    for (const file of files) assert.ok(isCommon(file) || roomOf(file), `${file} is in no room`);
  });
});
