<?php
/**
 * Comes and goes: tables and the daily job, on single sites and in networks.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const CRON_HOOK = 'readiness_assessment_purge';

register_activation_hook( FILE, __NAMESPACE__ . '\start' );
register_deactivation_hook( FILE, __NAMESPACE__ . '\stop' );
// Updates do not activate, and neither does a network for each of its sites.
add_action( 'admin_init', __NAMESPACE__ . '\start_here' );
add_action( 'wp_initialize_site', __NAMESPACE__ . '\start_new_site', 200 );
add_filter( 'wpmu_drop_tables', __NAMESPACE__ . '\drop_with_site', 10, 2 );
add_action( CRON_HOOK, __NAMESPACE__ . '\purge_old' );

/** Tables and job of the current site. */
function start_here() {
	ensure_tables();
	if ( ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', CRON_HOOK );
	}
}

/** On activation. The other sites of a network follow when somebody comes to each. */
function start() {
	start_here();
}

/**
 * On deactivation: no job is left behind. What was counted stays until the plugin is deleted.
 *
 * @param bool $network_wide Whether on all sites.
 */
function stop( $network_wide ) {
	$sites = $network_wide && is_multisite() ? get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) : array();
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		wp_unschedule_hook( CRON_HOOK );
		restore_current_blog();
	}
	wp_unschedule_hook( CRON_HOOK );
}

/**
 * A site that is new in the network.
 *
 * @param \WP_Site $site Which.
 */
function start_new_site( $site ) {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	if ( ! is_plugin_active_for_network( plugin_basename( FILE ) ) ) {
		return;
	}
	switch_to_blog( $site->blog_id );
	start_here();
	restore_current_blog();
}

/**
 * A site's tables go with it.
 *
 * @param array $tables  Names.
 * @param int   $site_id Which.
 */
function drop_with_site( $tables, $site_id ) {
	global $wpdb;
	$prefix = $wpdb->get_blog_prefix( $site_id );
	return array_merge( $tables, array( $prefix . 'readiness_assessment_events', $prefix . 'readiness_assessment_areas' ) );
}

/** The daily job. */
function purge_old() {
	ensure_tables();
	purge( (int) settings()['months'] );
}
