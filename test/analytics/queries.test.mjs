/** Every query of the page on analytics: by DuckDB over what the receiver has kept of a few visits, and by PostgreSQL. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { openStore } from '../../demo/receiver-store.mjs';
import { builtInAssessment, score } from '../../dist/index.js';
import { inLanguages } from '../support/documentation.mjs';
import { startPostgres } from './postgres.mjs';

const under = (wanted) =>
  inLanguages('sql').filter(({ page, heading }) => page === 'docs/analytics.md' && heading === wanted);
const section = under('Queries');
const folder = mkdtempSync(join(tmpdir(), 'queries-'));
after(() => rmSync(folder, { recursive: true }));

const ASSESSMENT = { id: builtInAssessment.id, version: builtInAssessment.version };
const STRONG = { vision: 'lived', alignment: ['curriculum'], culture: 'team', transparency: 'unsure' };
const UNSURE = { vision: 'unsure', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' };

/** What a page has sent of three visits. */
function visits() {
  const event = (type, attempt, at, more = {}, number = 1) => ({
    id: `${attempt}:${type}:${number}`,
    type,
    at,
    detail: { schema: 'readiness-event/1', attempt, assessment: ASSESSMENT, lang: 'en', preview: false, ...more },
  });
  const done = (attempt, at, answers, lang = 'en') =>
    event('readiness-complete', attempt, at, { lang, result: score(builtInAssessment, answers) });
  return [
    event('readiness-start', 'a', '2026-02-27T09:00:00.000Z'),
    event('readiness-answer', 'a', '2026-02-27T09:00:00.000Z', { question: 'vision', answered: 1, total: 4 }),
    done('a', '2026-02-28T23:59:59.999Z', STRONG),
    event('readiness-start', 'b', '2026-03-01T09:00:00.000Z', { lang: 'es' }),
    done('b', '2026-03-01T09:03:00.000Z', UNSURE, 'es'),
    event('readiness-start', 'c', '2026-03-02T09:00:00.000Z'),
    event('readiness-answer', 'c', '2026-03-02T09:00:00.000Z', { question: 'vision', answered: 1, total: 4 }),
    event('readiness-answer', 'c', '2026-03-02T09:00:09.000Z', { question: 'alignment', answered: 2, total: 4 }, 2),
  ];
}

const level = score(builtInAssessment, STRONG);
/** What each query says of these visits, by the order on the page; the first one only names the file. */
const expected = [
  [],
  [
    [level.level.id, 1],
    ['unknown', 1],
  ],
  [
    ['2026-02', level.level.id, 1],
    ['2026-03', 'unknown', 1],
  ],
  [[level.focus[0], 1]],
  builtInAssessment.areas
    .flatMap(({ id }) => {
      const known = level.areas.find((area) => area.id === id).level?.id;
      return known
        ? [
            [id, known, 1],
            [id, 'unknown', 1],
          ]
        : [[id, 'unknown', 2]];
    })
    .toSorted(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1)),
  [
    ['en', 2, 1, 0.5],
    ['es', 1, 1, 1],
  ],
  [['alignment', 1]],
];

describe('queries', () => {
  let connection, counted;
  before(async () => {
    const store = openStore(folder, () => undefined);
    for (const event of visits()) assert.ok(store.addEvent(event));
    // What the receiver itself counts, under the same names.
    counted = Object.entries(store.totals().completions);
    // As where the lines of two servers are joined, every event is there twice.
    const file = join(folder, 'events.ndjson');
    appendFileSync(file, readFileSync(file));
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });
  after(() => connection.closeSync());

  it('are all tried', () => assert.equal(section.length, expected.length));
  it('count levels as the receiver does', () => assert.deepEqual(counted, expected[1]));

  for (const [index, { code, where }] of section.entries()) {
    it(where, async () => {
      const query = code.replaceAll("'figures/events.ndjson'", `'${join(folder, 'events.ndjson')}'`);
      const reader = await connection.runAndReadAll(query);
      const rows = reader.getRowsJson().map((row) => row.map((value) => (/^\d+$/.test(value) ? Number(value) : value)));
      assert.deepEqual(rows, expected[index]);
    });
  }
});

describe('PostgreSQL', () => {
  const [table, insert, ...queries] = under('PostgreSQL');
  let server;
  before(async () => {
    server = await startPostgres();
    await server.client.query(table.code);
  });
  after(() => server?.stop());

  it('keeps each event once, however often a batch comes', async () => {
    const batch = JSON.stringify({ schema: 'readiness-batch/1', events: visits(), dropped: 0 });
    const count = async () => (await server.client.query(insert.code, [batch])).rowCount;
    assert.deepEqual([await count(), await count()], [visits().length, 0]);
  });

  it('counts levels and shares', async () => {
    assert.equal(queries.length, 2);
    // Counts may be larger than JavaScript's numbers, so they come as texts.
    const rows = async ({ code: text }) =>
      (await server.client.query({ text, rowMode: 'array' })).rows.map((row) =>
        row.map((value) => (/^\d+$/.test(value) ? Number(value) : value)),
      );
    assert.deepEqual(await rows(queries[0]), expected[1]);
    assert.deepEqual(
      await rows(queries[1]),
      expected[5].map((row) => row.slice(0, 3)),
    );
  });
});
