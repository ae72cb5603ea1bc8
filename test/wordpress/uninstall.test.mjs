/** Last, because nothing is left then: the plugin is deactivated and deleted. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { network, single } from './people.mjs';
import { run } from './sites.mjs';

for (const [what, site] of [
  ['a single site', single],
  ['every site of a network', network],
]) {
  it(`leaves nothing on ${what}`, () => {
    const found = () =>
      run(
        site,
        `global $wpdb;
        $found = $wpdb->get_col( "SHOW TABLES LIKE '%readiness%'" );
        foreach ( is_multisite() ? array( 1, 2 ) : array( 1 ) as $id ) {
          $prefix = $wpdb->get_blog_prefix( $id );
          $found = array_merge( $found, $wpdb->get_col( "SELECT option_name FROM {$prefix}options WHERE option_name LIKE '%readiness_assessment%' OR option_value LIKE '%readiness_assessment_purge%'" ) );
        }
        $found = array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%readiness_assessment%'" ) );
        return array_values( array_diff( $found, array( 'active_plugins', 'recently_activated' ) ) );`,
      );
    run(
      site,
      `foreach ( is_multisite() ? array( 1, 2 ) : array( 1 ) as $id ) {
        if ( is_multisite() ) { switch_to_blog( $id ); }
        Readiness_Assessment\\start_here();
        update_option( 'readiness_assessment_settings', array( 'months' => 3 ) );
        if ( is_multisite() ) { restore_current_blog(); }
      }
      return 1;`,
    );
    assert.ok(found().length >= 5, String(found()));
    const result = run(
      site,
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'readiness-assessment/readiness-assessment.php' );
      return delete_plugins( array( 'readiness-assessment/readiness-assessment.php' ) );`,
    );
    assert.equal(result, true);
    assert.deepEqual(found(), []);
    assert.equal(existsSync(join(site.content, 'plugins/readiness-assessment')), false);
  });
}
