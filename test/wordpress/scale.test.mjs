/** Whether the figures stay readable on small screens, and cheap when there are many. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { dashboard } from './dashboard.mjs';
import { openPeople } from './people.mjs';
import { batch, event, send } from './reports.mjs';
import { complaints, forget, run, single } from './sites.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

// On a phone as many levels as a document may have.
for (const [width, count] of [
  [360, 10],
  [820, 5],
  [1280, 5],
]) {
  it(`shows every number, beside what it counts, ${width} pixels wide`, async () => {
    const names = Array.from({ length: count }, (_, index) => `${'Somewhere '.repeat((index % 3) + 1)}${index}`);
    const levels = names.map((label, index) => ({ id: `l${index}`, label }));
    const areas = ['Future focus', 'Conditions for learning'].map((label, index) => ({ id: `a${index}`, label }));
    const complete = (level, index) => {
      const result = { percent: index, level, areas: areas.map((area) => ({ ...area, percent: index, level })) };
      return event('complete', { assessment: { id: 'long-road', version: '1' }, result });
    };
    await send(batch(...levels.map(complete)));
    const { page, areas: table } = await dashboard(people);
    assert.deepEqual(table[0].slice(1), names);
    await page.setViewport({ width, height: 900 });
    const found = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('.areas td[data-colname]')];
      const inside = ({ left, right, width }) => left >= 0 && right <= innerWidth && width > 0;
      const scrolls = (node) => node.scrollWidth > node.clientWidth && getComputedStyle(node).overflowX !== 'visible';
      const heads = [...document.querySelectorAll('.areas thead th')];
      const widths = cells.map((cell) => cell.getBoundingClientRect().width);
      const lines = (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      // Below the heading of its column, whose words are whole, or behind a name of its own.
      const isNamed = (cell) => {
        const head = heads[cell.cellIndex - 1];
        const [above, here] = [head, cell].map((node) => node.getBoundingClientRect());
        return inside(above) && Math.abs(above.right - here.right) < 1
          ? lines(head) <= head.textContent.split(' ').length
          : getComputedStyle(cell, '::before').content.includes(cell.dataset.colname);
      };
      return {
        page: document.scrollingElement.scrollWidth,
        hidden: cells.filter((cell) => !inside(cell.getBoundingClientRect())).length,
        scrolling: [...document.querySelectorAll('.readiness-assessment :is(div, table)')].filter(scrolls).length,
        nameless: cells.filter((cell) => !isNamed(cell)).length,
        even: Math.max(...widths) - Math.min(...widths) < 3,
      };
    });
    assert.deepEqual(found, { page: width, hidden: 0, scrolling: 0, nameless: 0, even: true });
    await page.close();
  });
}

it('asks the database for sums, and for the days that are shown', async () => {
  await run(
    single,
    `global $wpdb;
    $levels = array( 'exploring', 'emerging', 'advancing', 'ready' );
    for ( $chunk = 0; $chunk < 20; $chunk++ ) {
      $events = $areas = array();
      for ( $i = 0; $i < 500; $i++ ) {
        $attempt = wp_generate_uuid4();
        $level   = $levels[ $i % 4 ];
        $time    = gmdate( 'Y-m-d H:i:s', time() - ( $i % 25 ) * DAY_IN_SECONDS );
        $events[] = "('$attempt','complete','$time','2020-01-01 00:00:00','site','district-readiness','2.0','en','$level','$level',50)";
        foreach ( array( 'future-focus', 'supportive-environment', 'open-doors' ) as $position => $area ) {
          $areas[] = "('$attempt','$area',$position,'$area','$level','$level',50)";
        }
      }
      $wpdb->query( "INSERT INTO {$wpdb->prefix}readiness_assessment_events VALUES " . implode( ',', $events ) );
      $wpdb->query( "INSERT INTO {$wpdb->prefix}readiness_assessment_areas VALUES " . implode( ',', $areas ) );
    }
    $wpdb->query( "ANALYZE TABLE {$wpdb->prefix}readiness_assessment_events, {$wpdb->prefix}readiness_assessment_areas" );
    return 1;`,
  );
  const { totals, levels } = await dashboard(people);
  assert.deepEqual([totals.Completed, levels.Ready], ['10,000', '2,500']);
  /** What the figures of a period cost: rows that come to PHP, and rows that the database looks at. */
  const cost = (period) =>
    run(
      single,
      `global $wpdb;
      $status = fn() => array_map( 'intval', array_column( $wpdb->get_results( "SHOW SESSION STATUS WHERE Variable_name IN ('Rows_sent','Rows_read')", ARRAY_N ), 1, 0 ) );
      $period = Readiness_Assessment\\period( ${period} );
      $before = $status();
      $days   = count( Readiness_Assessment\\figures( $period )['days'] );
      $after  = $status();
      return array( 'days' => $days, 'sent' => $after['Rows_sent'] - $before['Rows_sent'], 'read' => $after['Rows_read'] - $before['Rows_read'] );`,
    );
  const all = await cost('array()');
  assert.ok(all.sent < 200, JSON.stringify(all));
  const day = await cost(
    "array( 'from' => wp_date( 'Y-m-d', time() - 30 * DAY_IN_SECONDS ), 'to' => wp_date( 'Y-m-d', time() - 24 * DAY_IN_SECONDS ) )",
  );
  assert.ok(day.read > 0 && day.read < all.read / 5, JSON.stringify({ all, day }));
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
