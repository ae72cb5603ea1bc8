/** What the parser takes, what the published schemas take and what the types say is the same. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { createGenerator } from 'ts-json-schema-generator';
import { content } from '../../dist/content/en.js';
import { parse, score, summarize } from '../../dist/core/index.js';
import { toJson } from '../../dist/features/sharing/file.js';
import { toJson as roundToJson } from '../../dist/team/leave/file.js';
import { openBrowser } from '../support/page.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const compile = (schema) =>
  new Ajv({ allErrors: false, strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** Problems that the shape of a document shows; others need a look at the whole. */
const SHAPE = ['missing', 'unknown-field', 'wrong-type', 'wrong-size', 'wrong-form', 'out-of-range'];
const samples = [content, json('demo/samples/poll.json'), json('demo/samples/readiness-review.json')];

const byParser = (document) => {
  const { problems = [] } = parse(document);
  return !problems.some(({ code }) => SHAPE.includes(code));
};
const bySchema = compile(json('dist/assessment.schema.json'));
const byType = compile(
  createGenerator({
    path: fileURLToPath(new URL('src/core/assessment.ts', root)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    type: 'AssessmentDocument',
    skipTypeCheck: true,
    additionalProperties: true,
    expose: 'none',
    topRef: false,
  }).createSchema('AssessmentDocument'),
);

/** Every place in a document. */
const paths = (value, path = []) => [
  ...(path.length ? [path] : []),
  ...(value && typeof value === 'object' ? Object.keys(value).flatMap((key) => paths(value[key], [...path, key])) : []),
];

const edge = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'unsure',
    'a',
    'A',
    '',
    ' ',
    'x'.repeat(64),
    'x'.repeat(65),
    '😀'.repeat(1000),
    '😀'.repeat(1001),
    0,
    1,
    1.01,
    -0.01,
    100,
    101,
    true,
    null,
    [],
    {},
    { en: 'A' },
    { en: '' },
    { e: 'A' },
    'https://a',
    'javascript:a',
    'mailto:a b',
    '1.0',
    '1 0',
  ),
);

/** A sound document with one to three places replaced, taken out or renamed. */
const changed = fc.constantFrom(...samples).chain((sample) => {
  const places = paths(sample);
  const change = fc.record({
    path: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'delete', 'rename', 'repeat'),
    value: edge,
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const document = structuredClone(sample);
    for (const { path, how, value } of changes) {
      const parent = path.slice(0, -1).reduce((from, key) => from?.[key], document);
      const key = path.at(-1);
      if (!parent || typeof parent !== 'object' || !(key in parent)) continue;
      if (how === 'replace') parent[key] = value;
      else if (how === 'rename' && !Array.isArray(parent)) parent[`${key}x`] = parent[key];
      else if (how === 'repeat' && Array.isArray(parent)) for (let n = 0; n < 35; n++) parent.push(parent[key]);
      else if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }
    return document;
  });
});

describe('schemas', () => {
  it('take every sample', () => {
    for (const sample of samples) {
      assert.ok(bySchema(sample), JSON.stringify(bySchema.errors));
      assert.ok(byType(sample), JSON.stringify(byType.errors));
      assert.ok('assessment' in parse(sample));
    }
  });

  it('take what the parser takes and nothing else, and so do the types', () => {
    let taken = 0;
    fc.assert(
      fc.property(changed, (document) => {
        const sound = byParser(document);
        taken += sound;
        assert.equal(bySchema(document), sound);
        if (sound) assert.ok(byType(document), JSON.stringify(byType.errors));
      }),
      { numRuns: 1500 },
    );
    assert.ok(taken > 100, `only ${taken} of the documents were sound`);
  });

  it('describe every field to the editor', () => {
    const undescribed = [];
    const walk = (node, path) => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!field.description && !field.const) undescribed.push(`${path}.${name}`);
        walk(field, `${path}.${name}`);
      }
      for (const child of [node.items, node.additionalProperties, ...(node.oneOf ?? [])]) if (child) walk(child, path);
    };
    walk(json('dist/assessment.schema.json'), '');
    assert.deepEqual(undescribed, []);
  });

  it('of events fit what the element dispatches', async () => {
    const browser = await openBrowser();
    try {
      for (const detail of ['scores', 'level', 'answers']) {
        browser.serve('/page', {
          body: `<!doctype html><title>t</title><script src="/dist/readiness-assessment.js"></script><readiness-assessment event-detail="${detail}"></readiness-assessment>`,
        });
        const visitor = await browser.open('/page');
        await visitor.complete();
        // The advice and its links are a file of their own.
        await visitor.page.waitForFunction(() =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector('a'),
        );
        await visitor.page.evaluate(() => {
          document.addEventListener('click', (event) => event.preventDefault());
          const element = document.querySelector('readiness-assessment');
          element.shadowRoot.querySelector('a').click();
          element.restart();
          element.assessment = {};
        });
        await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-error'));
        const heard = await visitor.page.evaluate(() => window.heard);
        assert.equal(new Set(heard.map(({ type }) => type)).size, 7);
        for (const { type, detail } of heard) {
          const validate = compile(json(`dist/events/${type}.schema.json`));
          assert.ok(validate(detail), `${type}: ${JSON.stringify(validate.errors)}`);
          assert.equal(validate({ ...detail, schema: 'readiness-event/2' }), false);
          assert.equal(validate({ ...detail, attempt: undefined }), false);
        }
      }
    } finally {
      await browser.close();
    }
  });

  it('of a downloaded result fits what is downloaded', () => {
    const validate = compile(json('dist/result.schema.json'));
    const when = { date: new Date(), lang: 'en' };
    for (const vision of ['lived', 'unsure']) {
      const answers = {
        vision,
        alignment: [vision === 'lived' ? 'data' : 'unsure'],
        culture: vision,
        transparency: vision,
      };
      const file = JSON.parse(toJson(content, answers, score(content, answers), when));
      assert.ok(validate(file), JSON.stringify(validate.errors));
      assert.equal(validate({ ...file, schema: 'readiness-result/2' }), false);
      assert.equal(validate({ ...file, result: { ...file.result, percent: 'all' } }), false);
    }
  });

  it('of a downloaded round fits what is downloaded', () => {
    const validate = compile(json('dist/team.schema.json'));
    const answers = { vision: 'lived', alignment: ['data'], culture: 'unsure', transparency: 'open' };
    const results = [{ answers }, { answers, group: 'Board' }, { answers }];
    const plan = { step: '', owner: 'Ana', by: '', worked: '', board: '' };
    const round = {
      assessment: content,
      date: '2026-11-25',
      lang: 'en',
      results,
      consensus: { vision: 'lived' },
      plan,
    };
    const file = JSON.parse(roundToJson({ ...round, summary: summarize(content, results) }));
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.equal(validate({ ...file, schema: 'readiness-team/2' }), false);
    assert.equal(validate({ ...file, results: [{ group: 'Board' }] }), false);
    assert.equal(validate({ ...file, plan: { ...plan, owner: 7 } }), false);
  });

  it('are there for every event', () => {
    assert.equal(readdirSync(new URL('dist/events', root)).length, 9);
  });
});
