<?php
/**
 * The scripts: only on pages that show an assessment, and as they are, whatever optimizes the others.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\keep_optimizers_off' );

/** The address of a file of this plugin. */
function file_url( string $path ): string {
	return plugins_url( $path, FILE );
}

/** Modules: the element, and what reports visits. Neither imports anything by a bare name. */
function register_scripts() {
	wp_register_script_module( 'readiness-assessment-view', file_url( 'js/view.js' ), array(), VERSION );
	wp_register_script_module( 'readiness-assessment', file_url( 'widget/readiness-assessment.js' ), array(), VERSION );
}

/** Called whenever an assessment is rendered, by whatever part of a page. */
function enqueue() {
	static $done = false;
	if ( is_admin() ) {
		return;
	}
	wp_enqueue_script_module( 'readiness-assessment-view' );
	wp_enqueue_script_module( 'readiness-assessment' );
	if ( ! $done ) {
		$done = true;
		// In the foot, beside the scripts: many pages know only there what they have shown.
		add_action( 'wp_footer', __NAMESPACE__ . '\print_view_data', 5 );
	}
}

/** What view.js has to know, the same for every visitor. As data, because optimizers leave that where it is. */
function print_view_data() {
	wp_print_inline_script_tag(
		wp_json_encode( view_data(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ),
		array(
			'type' => 'application/json',
			'id'   => 'readiness-assessment-view-data',
		)
	);
}

/**
 * Data for view.js.
 *
 * @return array<string, mixed>
 */
function view_data(): array {
	$settings = settings();
	return array(
		'folder'  => file_url( 'widget/' ),
		'version' => VERSION,
		'url'     => $settings['count'] ? rest_url( ROUTE_NAMESPACE . '/events' ) : '',
		'editors' => (bool) $settings['count_editors'],
		'cookie'  => EDITOR_COOKIE,
		'consent' => (bool) $settings['ask_consent'],
	);
}

/**
 * Joined or delayed, a script no longer stands beside the files that it fetches. Each optimizer has its own word for “leave it”.
 *
 * @param array $attributes Of a script tag.
 */
function keep_optimizers_off( $attributes ) {
	$ours = array( 'readiness-assessment-js-module', 'readiness-assessment-view-js-module' );
	if ( ! in_array( $attributes['id'] ?? '', $ours, true ) ) {
		return $attributes;
	}
	return $attributes + array(
		'data-noptimize'      => '1',
		'data-no-optimize'    => '1',
		'data-no-minify'      => '1',
		'data-no-defer'       => '1',
		'data-cfasync'        => 'false',
		'data-jetpack-boost'  => 'ignore',
		'nowprocket'          => true,
	);
}
