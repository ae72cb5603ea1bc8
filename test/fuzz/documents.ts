import fc from 'fast-check';
import type { Assessment, AssessmentDocument } from '../../src/core/index.js';
import { small } from '../support/assessments.js';

/** Everything that a document may have. */
export const full: AssessmentDocument = {
  id: 'herb-bed',
  version: '1.0',
  lang: 'en',
  title: { en: 'How is the herb bed?', es: '¿Cómo está el bancal?' },
  intro: 'Two questions.',
  resultLabel: 'Your bed',
  note: { en: 'A look, not a test.', es: 'Una mirada, no un examen.' },
  areas: [
    { id: 'sun', label: 'Sun', weight: 2.5, insights: { dim: { insight: 'Too dark.', steps: ['Cut the hedge.'] } } },
    { id: 'soil', label: { en: 'Soil', es: 'Tierra' }, insights: { dim: { insight: 'Dig.', resources: ['book'] } } },
  ],
  questions: [
    {
      type: 'single',
      id: 'hours',
      area: 'sun',
      text: { en: 'How long does the sun shine on it?', es: '¿Cuánto le da el sol?' },
      hint: 'On a day in June.',
      ask: 'Ask the neighbours.',
      choices: [
        { id: 'few', label: 'An hour', weight: 0 },
        { id: 'many', label: 'Six hours', description: 'Or more.', weight: 1 },
      ],
    },
    {
      type: 'multiple',
      id: 'herbs',
      area: 'soil',
      text: 'What grows?',
      unsure: false,
      conditions: { title: 'Herbs', aligned: 'Growing', next: 'To sow' },
      choices: [
        { id: 'mint', label: { en: 'Mint', es: 'Menta' }, weight: 0.5 },
        { id: 'sage', label: 'Sage', weight: 1 },
        { id: 'nothing', label: 'Nothing', weight: 0, exclusive: true },
      ],
    },
  ],
  levels: [
    { id: 'dim', label: 'Dim', from: 0, meaning: 'Begin here.' },
    { id: 'green', label: 'Green', from: 60, meaning: 'Go on.' },
  ],
  horizon: { insight: 'Sow more.', steps: ['Save seeds.'], resources: ['seeds', 'book'] },
  resources: [
    { id: 'book', title: 'A book', href: 'https://example.org/herbs' },
    { id: 'seeds', title: 'Seeds', href: 'mailto:seeds@example.org' },
  ],
  messages: { start: 'Look at the bed' },
};

type Key = string | number;
type Node = Record<Key, unknown>;

interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'replace' | 'vary' | 'rename' | 'move' | 'copy';
  /** Which part of the document, and which other one: counted along the document, round and round. */
  readonly at: number;
  readonly other: number;
  readonly name: string;
  readonly text: string;
  readonly number: number;
  readonly value: unknown;
}

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner, _, level) => (level % 2 ? [inner] : { inner }), 'deep');

export const anyName = fc.oneof(
  fc.constantFrom('id', 'label', 'text', 'title', 'weight', 'type', 'steps', 'es', 'pt-BR', 'x-note', '$comment'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', '0', 'a.b', '<b>'),
  fc.string({ unit: 'binary' }),
);

/** Texts that somebody may hope to have run, and others that are odd. */
export const anyText = fc.oneof(
  fc.constantFrom('sage', 'sun', 'book', 'dim', 'unsure', 'single', 'multiple', 'constructor', '__proto__', '1', ''),
  fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '&amp;"\'`${}'),
  fc.constantFrom('\u0000', '\ud800', '\u202eright to left', 'e\u0301\u0301', '👩🏽‍🌾'.repeat(40), ' \n\t\u00a0'),
  fc.string({ unit: 'binary', maxLength: 1100 }),
  fc.constantFrom(1000, 1001, 600_000).map((length) => 'x'.repeat(length)),
);

const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, 100, 5e-324, 1 + Number.EPSILON, 1e308, -1e308, Number.MAX_SAFE_INTEGER),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -10, max: 110 }),
);

const anyValue = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.constantFrom(null, [], {}),
  fc.nat(500).map(deep),
  fc.nat(60).map((length) => Array.from({ length }, (_, index) => `entry ${index}`)),
);

const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'duplicate', 'replace', 'vary', 'rename', 'move', 'copy'),
  at: fc.nat(),
  other: fc.nat(),
  name: anyName,
  text: anyText,
  number: anyNumber,
  value: anyValue,
});

/** An own entry, whatever its name. */
const put = (parent: Node, key: Key, value: unknown) =>
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

/** Every part, by the object or list that holds it. */
const partsOf = (parent: Node): [parent: Node, key: Key][] =>
  Object.keys(parent).flatMap((key) => {
    const part = parent[key];
    return [[parent, key], ...(part && typeof part === 'object' ? partsOf(part as Node) : [])];
  });

function mutate(root: Node, { kind, at, other, name, text, number, value }: Mutation): void {
  const parts = partsOf(root);
  if (!parts.length) return;
  const [parent, key] = parts[at % parts.length]!;
  const part = parent[key];
  const index = Number(key);
  if (kind === 'replace') put(parent, key, value);
  // By another of its type, which gets further.
  if (kind === 'vary' && typeof part === 'string') put(parent, key, text);
  if (kind === 'vary' && typeof part === 'number') put(parent, key, number);
  if (kind === 'vary' && typeof part === 'boolean') put(parent, key, !part);
  if (kind === 'copy') {
    const [from, what] = parts[other % parts.length]!;
    put(parent, key, structuredClone(from[what]));
  }
  if (Array.isArray(parent)) {
    const place = other % parent.length;
    if (kind === 'delete') parent.splice(index, 1);
    if (kind === 'duplicate') parent.splice(place, 0, structuredClone(part));
    if (kind === 'move') parent.splice(place, 0, ...(parent.splice(index, 1) as unknown[]));
  } else {
    if (kind === 'duplicate') put(parent, name, structuredClone(part));
    if (kind === 'delete' || kind === 'rename' || kind === 'move') Reflect.deleteProperty(parent, key);
    // Moved to the end of its object: the order of fields means nothing.
    if (kind === 'move') put(parent, key, part);
    if (kind === 'rename') put(parent, name, part);
  }
}

/** A sound document with one to five things done to it. */
export const anyMutant = fc
  .record({
    sound: fc.constantFrom(small, full),
    mutations: fc.array(anyMutation, { minLength: 1, maxLength: 5 }),
  })
  .map(({ sound, mutations }) => {
    const root: Node = { document: structuredClone(sound) };
    for (const mutation of mutations) mutate(root, mutation);
    return root['document'];
  });

/** Whether `anyAnswers` knows answers: to tick some, and to tick one that stands alone. */
export const answerable = ({ questions }: Assessment): boolean =>
  questions.every(
    ({ type, unsure, choices }) =>
      type === 'single' ||
      (choices.some(({ exclusive }) => !exclusive) && (unsure !== false || choices.some(({ exclusive }) => exclusive))),
  );
