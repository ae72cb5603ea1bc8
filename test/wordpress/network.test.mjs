/** The sites of a network, each with figures of its own. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, counted, network, rows, run } from './sites.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());

it('the administrator of a site, who may not save any HTML, pastes the element, and that site counts', async () => {
  const path = await run(
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
  assert.equal((await rows(network)).length, 0);
  const page = await people.page(network, 'author');
  await page.goto(`${network.base}/second/wp-admin/admin.php?page=readiness-assessment`);
  assert.match(await page.$eval('.totals', (totals) => totals.textContent), /Completed\s*1/);
  await page.close();
});

it('a new site has its tables at once, where the plugin is active for all, and takes them along when it is deleted', async () => {
  const found = await run(
    network,
    `global $wpdb;
    require_once ABSPATH . 'wp-admin/includes/ms.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $tables = fn( $id ) => count( $wpdb->get_col( "SHOW TABLES LIKE 'wp\\_{$id}\\_readiness%'" ) );
    $new    = fn( $path ) => wpmu_create_blog( wp_parse_url( home_url(), PHP_URL_HOST ) . ':' . wp_parse_url( home_url(), PHP_URL_PORT ), $path, 'New', 1 );
    $id     = $new( '/third/' );
    $made   = $tables( $id );
    wpmu_delete_blog( $id, true );
    $left   = $tables( $id );
    $plugin = 'readiness-assessment/readiness-assessment.php';
    deactivate_plugins( $plugin, true, true );
    $id     = $new( '/fourth/' );
    activate_plugin( $plugin, '', true, true );
    return array( $made, $left, $tables( $id ) );`,
  );
  assert.deepEqual(found, [2, 0, 0]);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(network), []);
});
