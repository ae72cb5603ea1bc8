<?php
/**
 * The block, its editor script, and a page to start from.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );

/** Everything that the editor's inserter offers. */
function register_block() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-i18n' );
	wp_register_script( 'readiness-assessment-editor', file_url( 'blocks/assessment/index.js' ), $needs, VERSION, true );
	wp_set_script_translations( 'readiness-assessment-editor', 'readiness-assessment', plugin_dir_path( FILE ) . 'languages' );
	register_block_type( plugin_dir_path( FILE ) . 'blocks/assessment' );
	register_block_pattern_category( 'readiness-assessment', array( 'label' => __( 'Readiness assessment', 'readiness-assessment' ) ) );
	register_block_pattern(
		'readiness-assessment/page',
		array(
			'title'       => __( 'Assessment with a few words around it', 'readiness-assessment' ),
			'description' => __( 'A heading, who it is for, the assessment, and what happens with the answers.', 'readiness-assessment' ),
			'categories'  => array( 'readiness-assessment', 'text' ),
			'keywords'    => array( 'readiness', 'quiz', 'survey', 'district' ),
			'content'     => pattern(),
		)
	);
}

/** What the editor script has to know. */
function add_editor_data() {
	$data = array(
		'script' => file_url( 'widget/readiness-assessment.js' ) . '?ver=' . VERSION,
		'accent' => accent(),
	);
	wp_add_inline_script( 'readiness-assessment-editor', 'window.readinessAssessmentEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}

/** Words to change: they say what holds on every site with this plugin. */
function pattern(): string {
	$paragraph = static function ( $text ) {
		return "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->";
	};
	return implode(
		"\n\n",
		array(
			"<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" . esc_html__( 'Where is your district now?', 'readiness-assessment' ) . "</h2>\n<!-- /wp:heading -->",
			$paragraph( __( 'For superintendents and their teams: answer four questions in two minutes, and see where to begin. You will have a page to take to your next meeting.', 'readiness-assessment' ) ),
			'<!-- wp:readiness-assessment/assessment {"headingLevel":"3"} /-->',
			$paragraph( __( 'We count how often each result comes up. We do not learn who you are.', 'readiness-assessment' ) ),
		)
	);
}

/**
 * The block on a page.
 *
 * @param array  $attributes Of the block.
 * @param string $content    The sign-up form, if there is one: blocks that are rendered already.
 */
function block_html( array $attributes, string $content ): string {
	$form    = trim( $content );
	$element = element_html( options( $attributes ), '' === $form ? '' : "<div slot=\"signup\">$form</div>" );
	return is_feed() ? "<p>$element</p>" : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $element );
}
