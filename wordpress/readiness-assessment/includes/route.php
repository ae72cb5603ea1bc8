<?php
/**
 * Where pages report to. Open to everybody and without a nonce, because cached pages outlive those: what comes is checked, and
 * nothing is told.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const ROUTE_NAMESPACE = 'readiness-assessment/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_events_route' );

/** POST /wp-json/readiness-assessment/v1/events. */
function register_events_route() {
	register_rest_route(
		ROUTE_NAMESPACE,
		'/events',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\take_events',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * Takes a batch.
 *
 * @param \WP_REST_Request $request With the batch as its body.
 */
function take_events( $request ) {
	if ( ! is_welcome( (string) $request->get_header( 'origin' ) ) ) {
		return refusal( 'origin', __( 'This site takes figures of its own pages only.', 'readiness-assessment' ), 403 );
	}
	$body = (string) $request->get_body();
	if ( strlen( $body ) > LARGEST_BATCH ) {
		return refusal( 'size', __( 'That is too much at once.', 'readiness-assessment' ), 413 );
	}
	$events = read_batch( $body );
	if ( null === $events ) {
		return refusal( 'batch', __( 'That is no batch of events.', 'readiness-assessment' ), 400 );
	}
	if ( ! settings()['count'] ) {
		return counted( 0 );
	}
	ensure_tables();
	/** How many events are taken in a minute, from all visitors together: a whole staff may share one address. */
	$limit = (int) apply_filters( 'readiness_assessment_events_per_minute', 3000 );
	if ( received_lately() >= $limit ) {
		$busy = refusal( 'busy', __( 'Too many at once. Try again soon.', 'readiness-assessment' ), 429 );
		$busy->header( 'Retry-After', '30' );
		return $busy;
	}
	$rows = array();
	foreach ( $events as $event ) {
		$rows[] = read_event( $event, 'frame' === $request->get_param( 'from' ) ? 'frame' : 'site' );
	}
	$new = 0;
	foreach ( array_filter( $rows ) as $row ) {
		if ( ! store( $row ) ) {
			continue;
		}
		++$new;
		if ( 'complete' === $row['type'] ) {
			/**
			 * Somebody has completed an assessment; once for each attempt.
			 *
			 * @param array $row attempt, happened (UTC), source, assessment, version, lang, level, level_label, percent, areas.
			 */
			do_action( 'readiness_assessment_completed', $row );
		}
	}
	return counted( $new );
}

/**
 * Whether a page of this origin may report: the site's own, and frames in a sandbox, whose origin is “null”.
 *
 * @param string $origin Header.
 */
function is_welcome( string $origin ): bool {
	if ( 'null' === $origin ) {
		return true;
	}
	$authority = static function ( $address ) {
		return strtolower( (string) preg_replace( '#^https?://([^/]+).*$#i', '$1', $address ) );
	};
	$own       = array( $authority( home_url() ), $authority( site_url() ) );
	if ( isset( $_SERVER['HTTP_HOST'] ) ) {
		$own[] = strtolower( sanitize_text_field( wp_unslash( $_SERVER['HTTP_HOST'] ) ) );
	}
	/** Other origins whose pages may report here, such as https://www.example.org. */
	$others = array_map( $authority, (array) apply_filters( 'readiness_assessment_origins', array() ) );
	return '' !== $origin && in_array( $authority( $origin ), array_merge( $own, $others ), true );
}

/**
 * What is wrong.
 *
 * @param string $code    Of the problem.
 * @param string $message For whoever looks.
 * @param int    $status  HTTP.
 */
function refusal( string $code, string $message, int $status ) {
	return new \WP_REST_Response(
		array(
			'code'    => "readiness_assessment_$code",
			'message' => $message,
		),
		$status
	);
}

/**
 * Thanks.
 *
 * @param int $count How many were new.
 */
function counted( int $count ) {
	$response = new \WP_REST_Response( array( 'counted' => $count ) );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}
