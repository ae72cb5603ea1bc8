/** Whether the figures are what visitors did, whatever happened on the way. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { counted, forget, openPeople, post, rows, single } from './people.mjs';
import { run } from './sites.mjs';

const route = `${single.base}/wp-json/readiness-assessment/v1/events`;
const LEVELS = { exploring: 'Exploring', emerging: 'Emerging', advancing: 'Advancing', ready: 'Ready' };
const AREAS = {
  'future-focus': 'Future focus',
  'supportive-environment': 'Supportive environment',
  'open-doors': 'Open doors',
};
const level = (id) => id && { id, label: LEVELS[id] };

/** An event as pages report it. */
function event(type, { attempt = randomUUID(), at = new Date().toISOString(), result, ...detail } = {}) {
  return {
    id: `${attempt}:readiness-${type}:1`,
    type: `readiness-${type}`,
    at,
    detail: {
      schema: 'readiness-event/1',
      instance: 'readiness-1',
      attempt,
      assessment: { id: 'district-readiness', version: '2.0' },
      lang: 'en',
      preview: false,
      ...(type === 'complete' ? { result: result ?? resultOf('emerging') } : {}),
      ...detail,
    },
  };
}

const resultOf = (id, areas = [id, id, id]) => ({
  percent: id ? 50 : null,
  level: level(id),
  areas: Object.entries(AREAS).map(([area, label], index) => ({
    id: area,
    label,
    percent: areas[index] ? 50 : null,
    level: level(areas[index]),
  })),
  focus: ['open-doors'],
  conditions: { aligned: [], next: [] },
  unsure: [],
  known: 4,
  total: 4,
});

const batch = (...events) => ({ schema: 'readiness-batch/1', sent: new Date().toISOString(), events, dropped: 0 });

const send = async (body, { origin = single.base, type = 'application/json', query = '' } = {}) => {
  const response = await fetch(route + query, {
    method: 'POST',
    headers: { 'content-type': type, ...(origin ? { origin } : {}) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, ...(await response.json()) };
};

/** What the dashboard says, by an editor's browser. */
async function dashboard(query = '') {
  const page = await people.page(single, 'editor');
  await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment${query}`);
  const found = await page.evaluate(() => {
    const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    const table = (name) =>
      [...document.querySelectorAll(`.readiness-assessment .${name} tr`)].map((row) => [...row.cells].map(words));
    const totals = [...document.querySelectorAll('.totals div')].map((one) => [
      words(one.querySelector('dt')),
      one.querySelector('dd').firstChild.textContent.trim(),
    ]);
    return {
      totals: Object.fromEntries(totals),
      days: table('chart').filter(([, number]) => number !== '0'),
      levels: Object.fromEntries(table('bars').map(([name, , number]) => [name, number])),
      areas: table('areas'),
      csv: document.querySelector('a[href*="readiness_assessment_csv"]')?.href,
      nothing: Boolean(document.querySelector('.nothing')),
    };
  });
  return { ...found, page };
}

let people;
let elsewhere;
before(async () => {
  people = await openPeople();
  elsewhere = createServer((request, response) => {
    const sandbox = new URL(request.url, 'http://x').searchParams.get('sandbox');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${single.base}/readiness-assessment/embed.html?lang=en" ${sandbox ? `sandbox="${sandbox}"` : ''} width="700" height="900"></iframe>`,
    );
  }).listen(0, '127.0.0.1');
});
after(async () => {
  elsewhere.close();
  elsewhere.closeAllConnections();
  await people.close();
});
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
    const { totals, levels } = await dashboard();
    assert.deepEqual([totals.Started, totals.Completed, levels.Emerging], ['1', '1', '1']);
  });

  it('takes plain text, as browsers send it when a page is closed', async () => {
    assert.equal((await send(batch(event('start')), { type: 'text/plain;charset=UTF-8' })).counted, 1);
  });

  it('takes what is sent by frames in a sandbox, whose origin is “null”', async () => {
    assert.equal((await send(batch(event('start')), { origin: 'null', query: '?from=frame' })).counted, 1);
    assert.equal(rows(single)[0].source, 'frame');
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
      assert.deepEqual(rows(single), []);
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
        rows(single).map(({ attempt }) => attempt),
        [good.detail.attempt],
      );
    });
  }

  it('asks for patience when there are too many at once, for half a minute', async () => {
    run(
      single,
      `for ( $i = 0; $i < 3000; $i++ ) { Readiness_Assessment\\store( array( 'attempt' => wp_generate_uuid4(), 'type' => 'start', 'happened' => gmdate( 'Y-m-d H:i:s' ), 'source' => 'site', 'assessment' => 'x', 'version' => '1', 'lang' => 'en', 'areas' => array() ) ); } return 1;`,
    );
    const { status, headers } = await send(batch(event('start')));
    assert.equal(status, 429);
    assert.ok(Number(headers.get('retry-after')) > 0 && Number(headers.get('retry-after')) <= 60);
  });

  it('goes by the visitor’s clock unless that is far off, and by days of the site’s own time', async () => {
    run(single, "update_option( 'timezone_string', 'America/New_York' ); return 1;");
    const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    await send(
      batch(
        event('complete', { at: `${yesterday}T03:30:00.000Z` }),
        event('complete', { at: '2001-01-01T00:00:00.000Z' }),
      ),
    );
    const found = rows(single).map(({ happened }) => happened);
    assert.ok(found.includes(`${yesterday} 03:30:00`));
    assert.ok(found.some((time) => Date.now() - Date.parse(`${time}Z`) < 60_000));
    const { days } = await dashboard();
    const before = run(single, `return date_i18n( get_option( 'date_format' ), strtotime( '${yesterday} -1 day' ) );`);
    assert.ok(
      days.some(([day, number]) => day === before && number === '1'),
      JSON.stringify(days),
    );
    run(single, "update_option( 'timezone_string', '' ); return 1;");
  });

  it('tells other plugins of each completion once', async () => {
    const told = run(
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

describe('visitors', () => {
  for (const [what, sandbox] of [
    ['a frame elsewhere', ''],
    ['a frame elsewhere in a sandbox', 'allow-scripts'],
  ]) {
    it(`of ${what} are counted, as such`, async () => {
      const { port } = elsewhere.address();
      const visitor = await people.visitor(single, `/?sandbox=${sandbox}`, { base: `http://localhost:${port}` });
      await visitor.enterFrame();
      await visitor.completeByScript();
      const found = await counted(single);
      assert.deepEqual(
        found.map(({ type, source }) => [type, source]),
        [
          ['complete', 'frame'],
          ['start', 'frame'],
        ],
      );
      const { totals } = await dashboard('&source=frame');
      assert.deepEqual([totals.Completed, totals['In frames elsewhere'], totals['On this site']], ['1', '1', '0']);
      assert.ok((await dashboard('&source=site')).nothing);
    });
  }

  it('of a cached page are counted, whoever it was made for', async () => {
    const path = `${post(single, '[readiness_assessment]')}?cached`;
    const editor = await people.page(single, 'editor');
    await editor.goto(single.base + path);
    const visitor = await people.visitor(single, path);
    assert.match(await (await fetch(single.base + path)).text(), /<readiness-assessment/);
    assert.equal((await fetch(single.base + path)).headers.get('x-cached'), 'yes');
    await visitor.complete();
    await counted(single);
  });

  it('of a cached page who work here are not, though it was made for a stranger', async () => {
    const path = `${post(single, '[readiness_assessment]')}?cached`;
    await fetch(single.base + path);
    const { Visitor } = await import('../support/page.mjs');
    const editor = await Visitor.open(await people.page(single, 'editor'), single.base, path);
    await editor.complete();
    const visitor = await people.visitor(single, path);
    await visitor.complete();
    assert.equal((await counted(single)).length, 2);
  });

  for (const how of ['respectful', 'greedy']) {
    it(`of a page with a ${how} optimizer are counted, with advice and all`, async () => {
      const path = `${post(single, '[readiness_assessment lang="es"]')}?optimizer=${how}`;
      const visitor = await people.visitor(single, path);
      const joined = await visitor.page.$eval('script[src*="joined.js"]', ({ src }) => src);
      assert.equal((await (await fetch(joined)).text()).includes('readiness-complete'), how === 'greedy');
      await visitor.shows('es');
      await visitor.complete();
      await visitor.page.waitForFunction(() =>
        document.querySelector('readiness-assessment').shadowRoot.querySelector('[part~=start]'),
      );
      await counted(single);
    });
  }

  it('is kept for with consent only, where a consent plugin is asked', async () => {
    const path = post(single, '[readiness_assessment persist="local"]');
    const plain = await people.visitor(single, path);
    await plain.page.waitForFunction(() => document.querySelector('readiness-assessment').hasAttribute('persist'));
    const asked = await people.visitor(single, `${path}?consent`);
    await asked.choose('vision', 'shared');
    assert.equal(await asked.page.$eval('readiness-assessment', (element) => element.hasAttribute('persist')), false);
    assert.equal(await asked.page.evaluate(() => localStorage.length), 0);
    await asked.page.evaluate(() => {
      window.consented = true;
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: { preferences: 'allow' } }));
    });
    assert.equal(await asked.page.$eval('readiness-assessment', (element) => element.getAttribute('persist')), 'local');
  });
});

describe('the dashboard', () => {
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
    const { totals, days, levels, areas } = await dashboard();
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
    assert.ok((await dashboard('&from=2020-01-01&to=2020-02-01')).nothing);
    const today = run(single, "return wp_date( 'Y-m-d' );");
    const { totals, days } = await dashboard(`&from=2025-01-01&to=${today}`);
    assert.equal(totals.Completed, '1');
    assert.deepEqual(days, [[run(single, "return wp_date( 'F Y' );"), '1']]);
    assert.equal((await dashboard('&assessment=their-own')).totals.Completed, '0');
    assert.equal((await dashboard('&from=rubbish&to=%3Cscript%3E')).totals.Completed, '1');
  });

  it('gives the same as CSV, in which nothing is a formula', async () => {
    const attempt = randomUUID();
    const evil = { id: 'x', label: '=cmd|"/c calc"!A1' };
    await send(
      batch(
        event('start', { attempt }),
        event('complete', { attempt, result: { ...resultOf('ready'), level: evil } }),
        event('start'),
      ),
    );
    const { csv, page } = await dashboard();
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), csv);
    const [head, ...lines] = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n');
    assert.equal(
      head,
      'attempt,started,completed,"taken on",assessment,version,language,level,percent,"Future focus","Supportive environment","Open doors"',
    );
    assert.equal(lines.length, 2);
    const complete = lines.find((line) => line.startsWith(attempt));
    assert.match(complete, /,site,district-readiness,2\.0,en,"'=cmd\|""\/c calc""!A1",50,Ready,Ready,Ready$/);
    assert.match(
      lines.find((line) => !line.startsWith(attempt)),
      /,,site,district-readiness,2\.0,en,,,,,$/,
    );
  });

  it('is for editors, and its CSV needs the link on the page', async () => {
    const author = await people.page(single, 'author');
    const address = `${single.base}/wp-admin/admin.php?page=readiness-assessment`;
    assert.equal((await author.goto(address)).status(), 403);
    const csv = `${single.base}/wp-admin/admin-post.php?action=readiness_assessment_csv`;
    assert.equal((await author.goto(csv)).status(), 403);
    const editor = await people.page(single, 'editor');
    assert.equal((await editor.goto(csv)).status(), 403);
  });

  it('shows 10,000 events in under a second', async () => {
    run(
      single,
      `global $wpdb;
      $levels = array( 'exploring', 'emerging', 'advancing', 'ready' );
      for ( $chunk = 0; $chunk < 20; $chunk++ ) {
        $events = $areas = array();
        for ( $i = 0; $i < 500; $i++ ) {
          $attempt = wp_generate_uuid4();
          $level   = $levels[ $i % 4 ];
          $time    = gmdate( 'Y-m-d H:i:s', time() - ( $i % 29 ) * DAY_IN_SECONDS );
          $events[] = "('$attempt','complete','$time','2020-01-01 00:00:00','site','district-readiness','2.0','en','$level','$level',50)";
          foreach ( array( 'future-focus', 'supportive-environment', 'open-doors' ) as $position => $area ) {
            $areas[] = "('$attempt','$area',$position,'$area','$level','$level',50)";
          }
        }
        $wpdb->query( "INSERT INTO {$wpdb->prefix}readiness_assessment_events VALUES " . implode( ',', $events ) );
        $wpdb->query( "INSERT INTO {$wpdb->prefix}readiness_assessment_areas VALUES " . implode( ',', $areas ) );
      }
      return 1;`,
    );
    const { totals, levels } = await dashboard();
    assert.deepEqual([totals.Completed, levels.Ready], ['10,000', '2,500']);
    const took = run(
      single,
      "$since = microtime( true ); $figures = Readiness_Assessment\\figures( Readiness_Assessment\\period( array() ) ); return array( microtime( true ) - $since, $figures['completed'] );",
    );
    assert.equal(took[1], 10_000);
    assert.ok(took[0] < 1, `${took[0]} s`);
    const page = await people.page(single, 'editor');
    await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment`);
    const shown = await page.evaluate(() => performance.getEntriesByType('navigation')[0].responseEnd);
    assert.ok(shown < 1000, `${shown} ms`);
  });
});
