<?php
/**
 * Assessments that are no blocks: what authors paste, shortcodes, and what is left of both in feeds.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_element', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_classic_editor' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content', 'render_block_core/html' ) as $readiness_assessment_filter ) {
	add_filter( $readiness_assessment_filter, __NAMESPACE__ . '\find_pasted', 20 );
}

/** Attributes that say how an assessment looks: anybody who may write a post may set them. */
const LOOKS = array( 'lang', 'dir', 'layout', 'heading-level', 'class', 'id', 'style', 'hidden', 'title', 'slot' );

/**
 * Lets authors without `unfiltered_html` save the element; comments and everything else stay as they are.
 *
 * @param array  $tags    Allowed tags.
 * @param string $context Where the HTML comes from.
 */
function allow_element( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$tags['readiness-assessment'] = array_fill_keys( LOOKS, true );
	foreach ( array( 'a', 'div', 'p', 'span' ) as $name ) {
		if ( isset( $tags[ $name ] ) && is_array( $tags[ $name ] ) ) {
			$tags[ $name ]['slot'] = true;
		}
	}
	return $tags;
}

/**
 * The visual tab drops unknown tags. It drops empty ones in any case, so what we print has a link inside.
 *
 * @param array $settings Of TinyMCE.
 */
function allow_in_classic_editor( $settings ) {
	$others = $settings['extended_valid_elements'] ?? '';
	$ours   = 'readiness-assessment[' . implode( '|', LOOKS ) . ']';

	$settings['extended_valid_elements'] = '' === $others ? $ours : "$others,$ours";
	return $settings;
}

/** Both spellings, since the element has a hyphen. */
function register_shortcode() {
	add_shortcode( 'readiness_assessment', __NAMESPACE__ . '\shortcode' );
	add_shortcode( 'readiness-assessment', __NAMESPACE__ . '\shortcode' );
}

/**
 * `[readiness_assessment lang="es" layout="page"]`.
 *
 * @param array|string $attributes As the editor left them: quotes may have become curly ones.
 */
function shortcode( $attributes ): string {
	$given = array();
	foreach ( (array) $attributes as $name => $value ) {
		$value = trim( html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ), " \t\n\"'“”„‟«»‘’‚‛″′" );
		// Without a value, as in `data-layer`, there is only a name.
		$given += is_int( $name ) ? array( $value => '' ) : array( $name => $value );
	}
	return element_html( options( $given ) );
}

/** Whether HTML holds a pasted element, or a placeholder that the script fills. */
function has_assessment( string $html ): bool {
	return false !== stripos( $html, '<readiness-assessment' ) || false !== stripos( $html, 'data-readiness-assessment' );
}

/**
 * Brings the scripts where somebody has pasted an assessment; in feeds it becomes a link.
 *
 * @param string $html Part of a page.
 */
function find_pasted( $html ) {
	if ( ! is_string( $html ) || ! has_assessment( $html ) ) {
		return $html;
	}
	if ( ! is_feed() ) {
		enqueue();
		return $html;
	}
	$link = static function ( $found ) {
		$given = array();
		foreach ( array( 'lang', 'layout', 'accent' ) as $name ) {
			if ( preg_match( "/\s(?:data-)?$name=[\"']([^\"']*)/", $found[1], $value ) ) {
				$given[ $name ] = html_entity_decode( $value[1], ENT_QUOTES, 'UTF-8' );
			}
		}
		return link_html( options( $given ) );
	};
	$html = preg_replace_callback( '#<readiness-assessment\b([^>]*)>.*?</readiness-assessment>#is', $link, $html );
	return preg_replace_callback( '#<div\b([^>]*\bdata-readiness-assessment\b[^>]*)>.*?</div>#is', $link, $html );
}
