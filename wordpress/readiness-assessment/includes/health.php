<?php
/**
 * What Site Health says: whether visits can be reported, and what is set.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_test' );
add_filter( 'debug_information', __NAMESPACE__ . '\add_information' );

/**
 * Adds the test.
 *
 * @param array $tests Of Site Health.
 */
function add_test( $tests ) {
	$tests['direct']['readiness_assessment'] = array(
		'label' => __( 'Readiness Assessment: figures', 'readiness-assessment' ),
		'test'  => __NAMESPACE__ . '\test_route',
	);
	return $tests;
}

/** Whether a visitor who is not logged in reaches the route: many sites close their REST API. */
function is_route_open(): bool {
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	$allowed = apply_filters( 'rest_authentication_errors', null );
	$routes  = rest_get_server()->get_routes( ROUTE_NAMESPACE );
	wp_set_current_user( $user );
	return ! is_wp_error( $allowed ) && isset( $routes[ '/' . ROUTE_NAMESPACE . '/events' ] );
}

/** The test. */
function test_route(): array {
	$open = is_route_open() || ! settings()['count'];
	return array(
		'test'        => 'readiness_assessment',
		'label'       => $open ? __( 'Visits to the readiness assessment can be counted', 'readiness-assessment' ) : __( 'Visits to the readiness assessment are not counted', 'readiness-assessment' ),
		'status'      => $open ? 'good' : 'recommended',
		'badge'       => array(
			'label' => __( 'Readiness Assessment', 'readiness-assessment' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( $open ? __( 'Pages report to your own site, by its REST API.', 'readiness-assessment' ) : __( 'The REST API of this site is closed to visitors, so their pages cannot report. Open readiness-assessment/v1 in whatever closes it, or switch counting off in the settings.', 'readiness-assessment' ) ) . '</p>',
		'actions'     => '',
	);
}

/**
 * For whoever helps.
 *
 * @param array $information Of Site Health.
 */
function add_information( $information ) {
	$settings = settings();
	$fields   = array(
		'version' => array( __( 'Version', 'readiness-assessment' ), VERSION ),
		'table'   => array( __( 'Version of the tables', 'readiness-assessment' ), (string) get_option( TABLE_VERSION_OPTION, '–' ) ),
		'route'   => array( __( 'Route', 'readiness-assessment' ), rest_url( ROUTE_NAMESPACE . '/events' ) ),
		'open'    => array( __( 'Open to visitors', 'readiness-assessment' ), is_route_open() ? __( 'Yes', 'readiness-assessment' ) : __( 'No', 'readiness-assessment' ) ),
		'count'   => array( __( 'Counting', 'readiness-assessment' ), $settings['count'] ? __( 'Yes', 'readiness-assessment' ) : __( 'No', 'readiness-assessment' ) ),
		'events'  => array( __( 'Events kept', 'readiness-assessment' ), TABLE_VERSION === get_option( TABLE_VERSION_OPTION ) ? (string) event_count() : '–' ),
		'months'  => array( __( 'Kept for months', 'readiness-assessment' ), (string) $settings['months'] ),
	);
	$labeled  = array();
	foreach ( $fields as $id => list( $label, $value ) ) {
		$labeled[ $id ] = array(
			'label' => $label,
			'value' => $value,
		);
	}
	$information['readiness-assessment'] = array(
		'label'  => __( 'Readiness Assessment', 'readiness-assessment' ),
		'fields' => $labeled,
	);
	return $information;
}
