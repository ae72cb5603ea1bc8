/** Whether the figures are what visitors did, whatever happened on the way. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { dashboard } from './dashboard.mjs';
import { openElsewhere } from './elsewhere.mjs';
import { openPeople } from './people.mjs';
import { batch, event, level, resultOf, send } from './reports.mjs';
import { complaints, forget, post, rows, run, single } from './sites.mjs';
import { until } from './until.mjs';

let people;
let elsewhere;
before(async () => {
  [people, elsewhere] = await Promise.all([openPeople(), openElsewhere()]);
});
after(async () => {
  elsewhere.close();
  await people.close();
});
beforeEach(() => forget(single));

describe('the dashboard', () => {
  it('equals what visitors did, though all their reports come again and in another order', async () => {
    const path = await post(single, '[readiness_assessment]');
    const sent = [];
    const heard = [];
    const comes = async (path, does, options) => {
      const visitor = await people.visitor(single, path, options);
      visitor.page.on('request', (request) => {
        const { searchParams, pathname } = new URL(request.url());
        if (pathname.endsWith('/v1/events') && request.method() === 'POST')
          sent.push([request.postData(), searchParams.has('from') ? { origin: 'null', query: '?from=frame' } : {}]);
      });
      await does(visitor);
      heard.push(...(await visitor.at.evaluate(() => window.heard)));
    };
    const byScript = (visitor) => visitor.completeByScript();
    const editor = await people.page(single, 'editor');
    await editor.goto(`${single.base}${path}?cached`);
    await comes(path, byScript);
    await comes(path, (visitor) => visitor.answerAll(0));
    await comes(path, (visitor) => visitor.answerAll(2));
    await comes(path, (visitor) => visitor.choose('vision', 'shared'));
    await comes(`${path}?cached`, byScript);
    await comes('/?sandbox=allow-scripts', async (visitor) => byScript(await visitor.enterFrame()), {
      base: elsewhere.base,
    });
    // The one who only started has nothing to wait for but the start.
    await until('eleven events', async () => (await rows(single)).length === 11);
    const { totals, levels, areas } = await dashboard(people);

    const results = heard.filter(({ type }) => type === 'readiness-complete').map(({ detail }) => detail.result);
    const { content } = await import('../../dist/content/en.js');
    const tally = (entries) =>
      content.levels.map(({ id }) => String(entries.filter((one) => one.level.id === id).length));
    assert.deepEqual(totals, { Started: '6', Completed: '5', 'On this site': '4', 'In frames elsewhere': '1' });
    assert.equal(results.length, 5);
    assert.ok(new Set(results.map(({ level }) => level.id)).size > 1, 'visitors differ');
    assert.deepEqual(Object.values(levels), tally(results));
    assert.deepEqual(
      areas.slice(1).map((row) => row.slice(1, 5)),
      content.areas.map(({ id }) => tally(results.map(({ areas }) => areas.find((area) => area.id === id)))),
    );

    assert.ok(sent.length >= 6, `${sent.length} reports`);
    for (const [body, options] of [...sent].reverse()) assert.equal((await send(body, options)).counted, 0);
    const again = await dashboard(people);
    assert.deepEqual([again.totals, again.levels, again.areas], [totals, levels, areas]);
  });

  it('says what visitors did, levels and areas in the order of the document', async () => {
    const ready = resultOf('ready');
    await send(
      batch(
        event('start'),
        event('complete', { result: ready }),
        event('complete', { result: resultOf('exploring', ['exploring', 'emerging', null]) }),
        event('complete', { result: resultOf('exploring') }),
        event('complete', { result: resultOf(null, [null, null, null]) }),
        event('complete', { result: { level: level('advancing'), focus: [] } }),
      ),
    );
    const { totals, days, levels, areas } = await dashboard(people);
    assert.deepEqual([totals.Started, totals.Completed], ['6', '5']);
    assert.deepEqual(
      days.map(([, number]) => number),
      ['5'],
    );
    assert.deepEqual(Object.entries(levels), [
      ['Exploring', '2'],
      ['Emerging', '0'],
      ['Advancing', '1'],
      ['Ready', '1'],
      ['Not sure', '1'],
    ]);
    assert.deepEqual(areas, [
      ['', 'Exploring', 'Emerging', 'Advancing', 'Ready', 'Not sure'],
      ['Future focus', '2', '0', '0', '1', '1'],
      ['Supportive environment', '1', '1', '0', '1', '1'],
      ['Open doors', '1', '0', '0', '1', '2'],
    ]);
  });

  it('goes by dates, by months when there are many, and by assessment', async () => {
    const other = { assessment: { id: 'their-own', version: '1' } };
    await send(batch(event('complete'), event('start', other)));
    assert.ok((await dashboard(people, '&from=2020-01-01&to=2020-02-01')).nothing);
    const today = await run(single, "return wp_date( 'Y-m-d' );");
    const { totals, days } = await dashboard(people, `&from=2025-01-01&to=${today}`);
    assert.equal(totals.Completed, '1');
    assert.deepEqual(days, [[await run(single, "return wp_date( 'F Y' );"), '1']]);
    assert.equal((await dashboard(people, `&from=${today}&to=2025-01-01`)).totals.Completed, '1');
    assert.equal((await dashboard(people, '&assessment=their-own')).totals.Completed, '0');
    assert.equal((await dashboard(people, '&from=rubbish&to=%3Cscript%3E')).totals.Completed, '1');
  });

  it('puts levels and areas of an assessment whose document is elsewhere in their order', async () => {
    const assessment = { id: 'their-own', version: '1' };
    const complete = (id, percent) => {
      const areas = ['z', 'a'].map((area) => ({ id: area, label: `Area ${area}`, percent, level: { id, label: id } }));
      return event('complete', { assessment, result: { percent, level: { id, label: id }, areas } });
    };
    await send(batch(complete('None yet', 10), complete('All there', 90)));
    const { levels, areas } = await dashboard(people);
    assert.deepEqual(Object.keys(levels), ['None yet', 'All there']);
    assert.deepEqual(areas, [
      ['', 'None yet', 'All there'],
      ['Area z', '1', '1'],
      ['Area a', '1', '1'],
    ]);
  });

  for (const [zone, time, shift] of [
    ['America/New_York', '03:30', -1],
    ['Asia/Kathmandu', '18:20', 1],
  ]) {
    it(`goes by days of the site’s own time, in ${zone}`, async () => {
      const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const there = day(3 - shift);
      await run(single, `update_option( 'timezone_string', '${zone}' ); return 1;`);
      await send(batch(event('complete', { at: `${day(3)}T${time}:00.000Z` })));
      const { totals, days } = await dashboard(people, `&from=${there}&to=${there}`);
      assert.equal(totals?.Completed, '1');
      assert.deepEqual(days, [
        [await run(single, `return date_i18n( get_option( 'date_format' ), strtotime( '${there}' ) );`), '1'],
      ]);
      assert.ok((await dashboard(people, `&from=${day(3)}&to=${day(3)}`)).nothing);
      await run(single, "update_option( 'timezone_string', '' ); return 1;");
    });
  }

  it('has the words of a document in several languages, in its order, for whoever looks', async () => {
    const words = (en, es) => ({ label: { en, es } });
    const ours = {
      id: 'two-languages',
      title: { en: 'Ours', es: 'El nuestro' },
      levels: [
        { id: 'seed', ...words('Seed', 'Semilla') },
        { id: 'tree', ...words('Tree', 'Árbol') },
      ],
      areas: [
        { id: 'soil', ...words('Soil', 'Suelo') },
        { id: 'light', ...words('Light', 'Luz') },
      ],
    };
    const uploaded = await run(
      single,
      `$file = wp_upload_bits( 'ours.json', null, base64_decode( '${Buffer.from(JSON.stringify(ours)).toString('base64')}' ) );
      update_user_meta( get_user_by( 'login', 'editor' )->ID, 'locale', 'es_MX' );
      return wp_insert_attachment( array( 'post_mime_type' => 'application/json', 'post_title' => 'Ours' ), $file['file'] );`,
    );
    const assessment = { id: ours.id, version: '1' };
    const level = { id: 'seed', label: 'Seed' };
    // By their percentage, and by where they stand in the report, both would be the other way round.
    const areas = ['light', 'soil'].map((id) => ({ id, label: id, percent: 90, level }));
    await send(
      batch(
        event('complete', { assessment, result: { percent: 90, level, areas } }),
        event('complete', { assessment, result: { percent: 10, level: { id: 'tree', label: 'Tree' }, areas } }),
      ),
    );
    const found = await dashboard(people);
    assert.deepEqual(found.levels, { Semilla: '1', Árbol: '1' });
    assert.deepEqual(Object.keys(found.levels), ['Semilla', 'Árbol']);
    assert.deepEqual(found.areas, [
      ['', 'Semilla', 'Árbol'],
      ['Suelo', '2', '0'],
      ['Luz', '2', '0'],
    ]);
    const csv = await found.page.evaluate(async (address) => (await fetch(address)).text(), found.csv);
    assert.match(csv.split('\n')[0], /,level,percent,Suelo,Luz$/);
    assert.match(csv.split('\n')[1], /,(Semilla|Árbol),(90|10),Semilla,Semilla$/);
    await run(
      single,
      `wp_delete_attachment( ${uploaded}, true ); delete_user_meta( get_user_by( 'login', 'editor' )->ID, 'locale' ); return 1;`,
    );
  });
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
