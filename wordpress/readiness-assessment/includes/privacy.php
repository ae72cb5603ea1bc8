<?php
/**
 * What the site's privacy page may say, and answers for people who ask for their data.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\add_privacy_text' );
add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\add_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\add_eraser' );

/** For the privacy policy guide. */
function add_privacy_text() {
	$lines = array(
		__( 'When somebody starts or finishes the readiness assessment, this site counts it: the day and time, the language, and the level of the result and of each area, under a random number for each attempt.', 'readiness-assessment' ),
		__( 'Names, email addresses, IP addresses and single answers are not stored, and no cookie is set for visitors. Nothing is sent to anybody else.', 'readiness-assessment' ),
		__( 'Where the assessment keeps answers for the next visit, it keeps them in the visitor’s own browser.', 'readiness-assessment' ),
	);
	wp_add_privacy_policy_content( __( 'Readiness Assessment', 'readiness-assessment' ), '<p>' . implode( '</p><p>', array_map( 'esc_html', $lines ) ) . '</p>' );
}

/**
 * For requests of personal data.
 *
 * @param array $exporters By id.
 */
function add_exporter( $exporters ) {
	$exporters['readiness-assessment'] = array(
		'exporter_friendly_name' => __( 'Readiness Assessment', 'readiness-assessment' ),
		'callback'               => static function () {
			// None is stored, so there is none to hand out.
			return array(
				'data' => array(),
				'done' => true,
			);
		},
	);
	return $exporters;
}

/**
 * For requests to erase personal data.
 *
 * @param array $erasers By id.
 */
function add_eraser( $erasers ) {
	$erasers['readiness-assessment'] = array(
		'eraser_friendly_name' => __( 'Readiness Assessment', 'readiness-assessment' ),
		'callback'             => static function () {
			return array(
				'items_removed'  => false,
				'items_retained' => false,
				'messages'       => array( __( 'Readiness Assessment stores no personal data: its figures name nobody.', 'readiness-assessment' ) ),
				'done'           => true,
			);
		},
	);
	return $erasers;
}
