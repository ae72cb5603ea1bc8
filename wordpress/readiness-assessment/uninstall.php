<?php
/**
 * Leaves nothing: no table, no option, no job, on no site.
 *
 * @package Readiness_Assessment
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** The current site. */
function readiness_assessment_uninstall_site() {
	global $wpdb;
	foreach ( array( 'events', 'areas' ) as $table ) {
		$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', $wpdb->prefix . 'readiness_assessment_' . $table ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}
	delete_option( 'readiness_assessment_settings' );
	delete_option( 'readiness_assessment_table' );
	wp_unschedule_hook( 'readiness_assessment_purge' );
}

if ( is_multisite() ) {
	$readiness_assessment_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $readiness_assessment_sites as $readiness_assessment_site ) {
		switch_to_blog( $readiness_assessment_site );
		readiness_assessment_uninstall_site();
		restore_current_blog();
	}
} else {
	readiness_assessment_uninstall_site();
}
