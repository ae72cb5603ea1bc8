/** What administrators see to: settings, updates, privacy, health, and the sites of a network. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zip } from '../../wordpress/build.mjs';
import { counted, network, openPeople, post, rows, single } from './people.mjs';
import { complaints, run } from './sites.mjs';

const BLOCK = '<!-- wp:readiness-assessment/assessment /-->';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());

const settings = (site) => run(site, "return get_option( 'readiness_assessment_settings' );");

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
    assert.deepEqual(settings(single), {
      count: true,
      count_editors: false,
      months: 12,
      accent: 'custom',
      accent_color: '#8a1538',
      ask_consent: false,
      frames: 'https://intranet.example.org',
    });
    assert.match(await (await fetch(single.base + post(single, BLOCK))).text(), /--readiness-accent:#8a1538/);
    await page.close();
  });

  it('and figures survive an update of the plugin by its zip', async () => {
    const before = settings(single);
    run(
      single,
      "Readiness_Assessment\\store( array( 'attempt' => wp_generate_uuid4(), 'type' => 'start', 'happened' => gmdate( 'Y-m-d H:i:s' ), 'source' => 'site', 'assessment' => 'x', 'version' => '1', 'lang' => 'en', 'areas' => array() ) ); return 1;",
    );
    const events = rows(single).length;
    const file = join(single.content, 'plugin.zip');
    writeFileSync(file, zip());
    const result = run(
      single,
      `require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      require_once ABSPATH . 'wp-admin/includes/misc.php';
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $upgrader = new Plugin_Upgrader( new WP_Ajax_Upgrader_Skin() );
      $result = $upgrader->install( '${file}', array( 'overwrite_package' => true ) );
      return array( is_wp_error( $result ) ? $result->get_error_message() : $result, is_plugin_active( 'readiness-assessment/readiness-assessment.php' ) );`,
    );
    assert.deepEqual(result, [true, true]);
    // What an earlier version knew of the tables: the next visit to the administration brings them up to date.
    run(single, "update_option( 'readiness_assessment_table', '0' ); return 1;");
    const page = await people.page(single, 'editor');
    await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment`);
    assert.equal(run(single, "return get_option( 'readiness_assessment_table' );"), '1');
    assert.deepEqual(settings(single), before);
    assert.equal(rows(single).length, events);
    await page.close();
  });

  it('that an earlier version did not know have their defaults', () => {
    const found = run(
      single,
      "update_option( 'readiness_assessment_settings', array( 'months' => 3, 'old' => 1 ) ); return Readiness_Assessment\\settings();",
    );
    assert.deepEqual([found.months, found.count, found.accent, 'old' in found], [3, true, 'theme', false]);
    run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
  });

  it('switch counting off', async () => {
    run(single, "update_option( 'readiness_assessment_settings', array( 'count' => false ) ); return 1;");
    const events = rows(single).length;
    const visitor = await people.visitor(single, post(single, BLOCK));
    await visitor.complete();
    assert.ok(!visitor.requests.some((address) => address.includes('/events') || address.includes('-connect')));
    assert.equal(rows(single).length, events);
    run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
  });
});

it('figures are deleted after their months, by the daily job', () => {
  const left = run(
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

describe('privacy and health', () => {
  it('the guide has a text, and requests for data are answered: none', () => {
    const [exported, erased] = run(
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
    assert.equal(test(), 'good');
    run(single, "update_option( 'trial_closed', 1 ); return 1;");
    assert.equal(test(), 'recommended');
    run(single, "delete_option( 'trial_closed' ); return 1;");
    const page = await people.page(single, 'admin');
    await page.goto(`${single.base}/wp-admin/site-health.php?tab=debug`);
    assert.match(await page.$eval('body', (body) => body.textContent), /readiness-assessment\/v1\/events/);
    await page.close();
  });
});

describe('in a network', () => {
  it('the administrator of a site, who may not save any HTML, pastes the element, and that site counts', async () => {
    const path = run(
      network,
      `switch_to_blog( 2 );
      $user = get_user_by( 'login', 'author' );
      wp_set_current_user( $user->ID );
      kses_init();
      $may = current_user_can( 'manage_options' ) && ! current_user_can( 'unfiltered_html' );
      $id = wp_insert_post( array( 'post_title' => 'Trial', 'post_status' => 'publish', 'post_content' => '<readiness-assessment><a href="/x">x</a></readiness-assessment>' ) );
      return $may ? '/second/?p=' . $id : '';`,
    );
    assert.match(path, /^\/second/);
    const visitor = await people.visitor(network, path);
    await visitor.complete();
    assert.equal((await counted(network, 1, 'wp_2_')).length, 2);
    assert.equal(rows(network).length, 0);
    const page = await people.page(network, 'author');
    await page.goto(`${network.base}/second/wp-admin/admin.php?page=readiness-assessment`);
    assert.match(await page.$eval('.totals', (totals) => totals.textContent), /Completed\s*1/);
    await page.close();
  });

  it('a new site has its table at once, and takes it along when it is deleted', () => {
    const tables = '$wpdb->get_col( "SHOW TABLES LIKE \'wp\\\\_%\\\\_readiness%\'" )';
    const [made, left] = run(
      network,
      `global $wpdb;
      $id = wpmu_create_blog( wp_parse_url( home_url(), PHP_URL_HOST ) . ':' . wp_parse_url( home_url(), PHP_URL_PORT ), '/third/', 'Third', 1 );
      $made = preg_grep( "/^wp_{$id}_/", ${tables} );
      require_once ABSPATH . 'wp-admin/includes/ms.php';
      wpmu_delete_blog( $id, true );
      return array( count( $made ), count( preg_grep( "/^wp_{$id}_/", ${tables} ) ) );`,
    );
    assert.deepEqual([made, left], [2, 0]);
  });
});

it('PHP has nothing to complain about', () => {
  for (const site of [single, network]) {
    assert.deepEqual(
      complaints(site)
        .split('\n')
        .filter((line) => line.includes('/plugins/readiness-assessment/')),
      [],
    );
  }
});
