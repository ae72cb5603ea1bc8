/** Last, because nothing is left then: an administrator deactivates the plugin and deletes it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, network, run, single } from './sites.mjs';

const FILE = 'readiness-assessment/readiness-assessment.php';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());

/** Tables, options, jobs and notes about users and the network with our name. */
const traces = (site) =>
  run(
    site,
    `global $wpdb;
    wp_cache_flush();
    $found = $wpdb->get_col( "SHOW TABLES LIKE '%readiness%'" );
    foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 ) as $id ) {
      $options = $wpdb->get_blog_prefix( $id ) . 'options';
      $found   = array_merge( $found, $wpdb->get_col( "SELECT option_name FROM $options WHERE option_name LIKE '%readiness_assessment%' OR option_value LIKE '%readiness_assessment_purge%'" ) );
    }
    $found = array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%readiness_assessment%'" ) );
    return is_multisite() ? array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%readiness_assessment%' OR meta_value LIKE '%readiness_assessment_purge%'" ) ) : $found;`,
  );

for (const [what, site, list, sites] of [
  ['a single site', single, '/wp-admin/plugins.php', 1],
  ['every site of a network', network, '/wp-admin/network/plugins.php', 2],
]) {
  it(`leaves nothing on ${what}`, async () => {
    await run(
      site,
      `foreach ( is_multisite() ? array( 1, 2 ) : array( 1 ) as $id ) {
        if ( is_multisite() ) { switch_to_blog( $id ); }
        Readiness_Assessment\\start_here();
        update_option( 'readiness_assessment_settings', array( 'months' => 3 ) );
        if ( is_multisite() ) { restore_current_blog(); }
      }
      return 1;`,
    );
    // On each site: two tables, settings, the tables' version, and the daily job among WordPress's own.
    const found = await traces(site);
    assert.equal(found.length, 5 * sites, String(found));
    const page = await people.page(site, 'admin');
    // What a page of the administration still asks for runs with the plugin, which sees to its job.
    await page.goto(site.base + list, { waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation(), page.click(`tr[data-plugin="${FILE}"] .deactivate a`)]);
    assert.deepEqual(
      (await traces(site)).filter((name) => name === 'cron'),
      [],
      'no job while it rests',
    );
    await page.click(`tr[data-plugin="${FILE}"] .delete a`);
    await page.waitForFunction(
      (file) => !document.querySelector(`tr[data-plugin="${file}"]:not(.deleted, .plugin-deleted-tr)`),
      {},
      FILE,
    );
    assert.deepEqual(await traces(site), []);
    assert.equal(existsSync(join(site.content, 'plugins/readiness-assessment')), false);
  });
}

it('PHP has nothing to complain about', () => {
  assert.deepEqual([...complaints(single), ...complaints(network)], []);
});
