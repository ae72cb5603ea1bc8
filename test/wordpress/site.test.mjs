/** What administrators see to: settings, updates, privacy and health. */
import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zip } from '../../wordpress/build.mjs';
import { openPeople } from './people.mjs';
import { batch, event, send } from './reports.mjs';
import { complaints, post, rows, run, single } from './sites.mjs';

const BLOCK = '<!-- wp:readiness-assessment/assessment /-->';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());

const settings = (site) => run(site, "return get_option( 'readiness_assessment_settings' );");

/** One more event among the figures; resolves with how many there are. */
async function oneMore() {
  await send(batch(event('start')));
  return (await rows(single)).length;
}

describe('settings', () => {
  it('are saved by the form, made sound, and used', async () => {
    const page = await people.page(single, 'admin');
    await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment-settings`);
    await page.click('input[value=custom]');
    await page.$eval('input[type=color]', (input) => (input.value = '#8a1538'));
    await page.$eval('#readiness-assessment-months', (input) => (input.value = '12'));
    await page.type('#readiness-assessment-frames', 'https://intranet.example.org\nnonsense');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.match(
      await page.$eval('.settings-error, .notice', (notice) => notice.textContent),
      /What was not has been left out|Settings saved/,
    );
    assert.deepEqual(await settings(single), {
      count: true,
      count_editors: false,
      months: 12,
      accent: 'custom',
      accent_color: '#8a1538',
      ask_consent: false,
      frames: 'https://intranet.example.org',
    });
    assert.match(await (await fetch(single.base + (await post(single, BLOCK)))).text(), /--readiness-accent:#8a1538/);
    await page.close();
  });

  it('and figures survive an update of the plugin by its zip', async () => {
    const before = await settings(single);
    const events = await oneMore();
    const file = join(single.content, 'plugin.zip');
    writeFileSync(file, zip());
    const admin = await people.page(single, 'admin');
    await admin.goto(`${single.base}/wp-admin/plugin-install.php?tab=upload`);
    await (await admin.$('#pluginzip')).uploadFile(file);
    await Promise.all([admin.waitForNavigation(), admin.click('#install-plugin-submit')]);
    const replace = await admin.waitForSelector('.update-from-upload-overwrite');
    await Promise.all([admin.waitForNavigation(), replace.click()]);
    assert.match(await admin.$eval('#wpbody-content', (body) => body.textContent), /Plugin updated successfully/);
    await admin.close();
    assert.ok(await run(single, "return function_exists( 'Readiness_Assessment\\settings' );"), 'still active');
    assert.deepEqual(await settings(single), before);
    assert.equal((await rows(single)).length, events);
  });

  it('tables of an earlier version are brought up to date by the next visit to the administration', async () => {
    const events = await oneMore();
    await run(
      single,
      "global $wpdb; $wpdb->query( 'ALTER TABLE ' . Readiness_Assessment\\tables()['events'] . ' DROP COLUMN percent, MODIFY level varchar(60), DROP KEY received' ); update_option( 'readiness_assessment_table', '0' ); return 1;",
    );
    const page = await people.page(single, 'editor');
    await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment`);
    await page.close();
    const [version, current, percent, level, keys] = await run(
      single,
      `global $wpdb;
      $table = Readiness_Assessment\\tables()['events'];
      return array(
        get_option( 'readiness_assessment_table' ),
        Readiness_Assessment\\TABLE_VERSION,
        $wpdb->get_col( "SHOW COLUMNS FROM $table LIKE 'percent'" ),
        $wpdb->get_col( "SHOW COLUMNS FROM $table LIKE 'level'", 1 ),
        count( $wpdb->get_results( "SHOW INDEX FROM $table WHERE Key_name = 'received'" ) ),
      );`,
    );
    assert.equal(version, current);
    assert.deepEqual([percent, level, keys], [['percent'], ['varchar(64)'], 1]);
    assert.equal((await rows(single)).length, events);
  });

  it('tables that are as they should be are left as they are', async () => {
    // WordPress compares what it is told with what is there, and alters what it does not find written its own way.
    const altered = await run(
      single,
      `$altered = array();
      add_filter( 'query', function ( $sql ) use ( &$altered ) { if ( preg_match( '/^\\s*(ALTER|CREATE|DROP)/i', $sql ) ) { $altered[] = $sql; } return $sql; } );
      foreach ( array( 1, 2 ) as $time ) {
        $altered = array();
        update_option( 'readiness_assessment_table', '0' );
        Readiness_Assessment\\ensure_tables();
      }
      return $altered;`,
    );
    assert.deepEqual(altered, []);
  });

  it('that an earlier version did not know have their defaults', async () => {
    const found = await run(
      single,
      "update_option( 'readiness_assessment_settings', array( 'months' => 3, 'old' => 1 ) ); return Readiness_Assessment\\settings();",
    );
    assert.deepEqual([found.months, found.count, found.accent, 'old' in found], [3, true, 'theme', false]);
    await run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
  });

  it('switch counting off', async () => {
    await run(single, "update_option( 'readiness_assessment_settings', array( 'count' => false ) ); return 1;");
    const events = (await rows(single)).length;
    const visitor = await people.visitor(single, await post(single, BLOCK));
    await visitor.complete();
    assert.ok(!visitor.requests.some((address) => address.includes('/events') || address.includes('-connect')));
    assert.equal((await rows(single)).length, events);
    await run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
  });
});

it('figures are deleted after their months, by the daily job', async () => {
  const left = await run(
    single,
    `global $wpdb;
    $wpdb->query( 'DELETE FROM ' . Readiness_Assessment\\tables()['events'] );
    foreach ( array( '-26 months', '-24 months' ) as $ago ) {
      $area = array( 'area' => 'a', 'position' => 0, 'area_label' => 'A', 'level' => 'x', 'level_label' => 'X', 'percent' => 1 );
      Readiness_Assessment\\store( array( 'attempt' => wp_generate_uuid4(), 'type' => 'complete', 'happened' => gmdate( 'Y-m-d H:i:s', strtotime( $ago ) ), 'source' => 'site', 'assessment' => 'x', 'version' => '1', 'lang' => 'en', 'level' => 'x', 'level_label' => 'X', 'percent' => 1, 'areas' => array( $area ) ) );
    }
    $next = wp_next_scheduled( 'readiness_assessment_purge' );
    do_action( 'readiness_assessment_purge' );
    return array( $next > time(), Readiness_Assessment\\event_count(), (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Readiness_Assessment\\tables()['areas'] ) );`,
  );
  assert.deepEqual(left, [true, 1, 1]);
});

it('a plugin without its scripts, out of a clone, says what to run first', async () => {
  const widget = join(single.content, 'plugins/readiness-assessment/widget');
  const page = await people.page(single, 'admin');
  const notice = async () => {
    await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment-settings`);
    return page.$eval('#wpbody-content', (body) => body.textContent.replace(/\s+/g, ' '));
  };
  const advice = /not built\. Run npm ci && npm run wordpress in/;
  assert.doesNotMatch(await notice(), advice);
  renameSync(widget, `${widget}-elsewhere`);
  try {
    assert.match(await notice(), advice);
    // Who cannot mend it is not bothered.
    const editor = await people.page(single, 'editor');
    await editor.goto(`${single.base}/wp-admin/`);
    assert.doesNotMatch(await editor.$eval('#wpbody-content', (body) => body.textContent), /not built/);
  } finally {
    renameSync(`${widget}-elsewhere`, widget);
  }
  await page.close();
});

describe('privacy and health', () => {
  it('the guide has a text, and requests for data are answered: none', async () => {
    const [exported, erased] = await run(
      single,
      `$exporters = apply_filters( 'wp_privacy_personal_data_exporters', array() );
      $erasers = apply_filters( 'wp_privacy_personal_data_erasers', array() );
      return array( $exporters['readiness-assessment']['callback']( 'a@example.org', 1 ), $erasers['readiness-assessment']['callback']( 'a@example.org', 1 ) );`,
    );
    assert.deepEqual(exported, { data: [], done: true });
    assert.equal(erased.items_removed, false);
    assert.match(erased.messages[0], /stores no personal data/);
  });

  it('the guide shows it', async () => {
    const page = await people.page(single, 'admin');
    await page.goto(`${single.base}/wp-admin/options-privacy.php?tab=policyguide`);
    assert.match(
      await page.$eval('body', (body) => body.textContent),
      /When somebody starts or finishes the readiness assessment/,
    );
    await page.close();
  });

  it('Site Health says whether visitors reach the route', async () => {
    const test = () => run(single, "return Readiness_Assessment\\test_route()['status'];");
    assert.equal(await test(), 'good');
    await run(single, "update_option( 'trial_closed', 1 ); return 1;");
    assert.equal(await test(), 'recommended');
    await run(single, "delete_option( 'trial_closed' ); return 1;");
    const page = await people.page(single, 'admin');
    await page.goto(`${single.base}/wp-admin/site-health.php?tab=debug`);
    assert.match(await page.$eval('body', (body) => body.textContent), /readiness-assessment\/v1\/events/);
    await page.close();
  });
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
