/** What the route takes of what pages report, and what it refuses. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { dashboard } from './dashboard.mjs';
import { openPeople } from './people.mjs';
import { batch, event, resultOf, send } from './reports.mjs';
import { complaints, forget, rows, run, single } from './sites.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

describe('what pages report', () => {
  it('counts once what comes twice, and out of order', async () => {
    const attempt = randomUUID();
    const complete = batch(event('complete', { attempt }));
    const start = batch(event('start', { attempt }));
    assert.equal((await send(complete)).counted, 1);
    assert.equal((await send(complete)).counted, 0);
    assert.equal((await send(start)).counted, 1);
    assert.equal((await send(batch(...start.events, ...complete.events))).counted, 0);
    const { totals, levels } = await dashboard(people);
    assert.deepEqual([totals.Started, totals.Completed, levels.Emerging], ['1', '1', '1']);
  });

  it('takes plain text, as browsers send it when a page is closed', async () => {
    assert.equal((await send(batch(event('start')), { type: 'text/plain;charset=UTF-8' })).counted, 1);
  });

  it('takes what is sent by frames in a sandbox, whose origin is “null”', async () => {
    assert.equal((await send(batch(event('start')), { origin: 'null', query: '?from=frame' })).counted, 1);
    assert.equal((await rows(single))[0].source, 'frame');
  });

  for (const [what, status, body, options] of [
    ['another site', 403, batch(event('start')), { origin: 'https://evil.example' }],
    ['no origin', 403, batch(event('start')), { origin: '' }],
    ['the site’s name in another', 403, batch(event('start')), { origin: `${single.base}.evil.example` }],
    ['no JSON', 400, 'hello', { type: 'text/plain' }],
    ['another schema', 400, { ...batch(event('start')), schema: 'readiness-batch/2' }],
    ['no events', 400, batch()],
    ['too many events', 400, batch(...Array.from({ length: 51 }, () => event('start')))],
    ['too much', 413, batch(event('start', { instance: 'x'.repeat(70_000) }))],
  ]) {
    it(`refuses ${what}`, async () => {
      assert.equal((await send(body, options)).status, status);
      assert.deepEqual(await rows(single), []);
    });
  }

  for (const [what, broken] of [
    ['of a preview', event('complete', { preview: true })],
    ['whose attempt is no UUID', event('start', { attempt: 'x' })],
    ['whose id is not its own', { ...event('start'), id: `${randomUUID()}:readiness-start:1` }],
    ['of a type that is not counted', event('ready')],
    ['without a time', { ...event('start'), at: 'yesterday' }],
    ['without a language', event('start', { lang: '' })],
    ['of no schema', event('start', { schema: 'x' })],
    ['whose result is none', event('complete', { result: { percent: 101, level: null } })],
    ['whose area has no name', event('complete', { result: { ...resultOf('ready'), areas: [{ id: 'x' }] } })],
    ['that is nothing', null],
    ['that is a text', 'x'],
  ]) {
    it(`leaves out an event ${what}, and takes the others`, async () => {
      const good = event('start');
      const { status, counted } = await send(batch(broken, good));
      assert.deepEqual([status, counted], [200, 1]);
      assert.deepEqual(
        (await rows(single)).map(({ attempt }) => attempt),
        [good.detail.attempt],
      );
    });
  }

  it('takes the longest names that a document may have', async () => {
    const level = { id: 'l'.repeat(64), label: `A\n${'level '.repeat(160)}` };
    const area = { id: 'a'.repeat(64), label: 'ä'.repeat(1000), percent: 50, level };
    const assessment = { id: 'i'.repeat(64), version: 'v'.repeat(32) };
    const result = { percent: 50, level, areas: [area] };
    assert.equal((await send(batch(event('complete', { assessment, result })))).counted, 1);
    assert.deepEqual((await rows(single))[0].level, level.id);
    const { levels, areas } = await dashboard(people);
    assert.deepEqual(levels, { [`A ${'level '.repeat(160)}`.slice(0, 200).trim()]: '1' });
    assert.deepEqual(areas[1], ['ä'.repeat(200), '1']);
  });

  it('asks for patience when there are too many at once, for half a minute', async () => {
    await run(
      single,
      `for ( $i = 0; $i < 3000; $i++ ) { Readiness_Assessment\\store( array( 'attempt' => wp_generate_uuid4(), 'type' => 'start', 'happened' => gmdate( 'Y-m-d H:i:s' ), 'source' => 'site', 'assessment' => 'x', 'version' => '1', 'lang' => 'en', 'areas' => array() ) ); } return 1;`,
    );
    const { status, headers } = await send(batch(event('start')));
    assert.equal(status, 429);
    assert.ok(Number(headers.get('retry-after')) > 0 && Number(headers.get('retry-after')) <= 60);
  });

  it('goes by the visitor’s clock unless that is far off', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await send(
      batch(
        event('complete', { at: `${yesterday}T03:30:00.000Z` }),
        event('complete', { at: '2001-01-01T00:00:00.000Z' }),
      ),
    );
    const found = (await rows(single)).map(({ happened }) => happened);
    assert.ok(found.includes(`${yesterday} 03:30:00`));
    assert.ok(found.some((time) => Date.now() - Date.parse(`${time}Z`) < 60_000));
  });

  it('tells other plugins of each completion once', async () => {
    const told = await run(
      single,
      `$told = array();
      add_action( 'readiness_assessment_completed', function ( $row ) use ( &$told ) { $told[] = array( $row['level'], count( $row['areas'] ) ); } );
      foreach ( array( 1, 2 ) as $time ) {
        $request = new WP_REST_Request( 'POST', '/readiness-assessment/v1/events' );
        $request->set_header( 'origin', home_url() );
        $request->set_body( base64_decode( '${Buffer.from(JSON.stringify(batch(event('complete')))).toString('base64')}' ) );
        rest_do_request( $request );
      }
      return $told;`,
    );
    assert.deepEqual(told, [['emerging', 3]]);
  });
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
