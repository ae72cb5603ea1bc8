<?php
/**
 * The element as HTML: on pages, and as a link where no script runs.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

/** The room that the element takes up, kept free until its script is there. */
const ROOM = 'display:block;min-height:max(45em,71em - 52vw,112em - 210vw)';

/** What the link says, by language of the assessment. */
const LINK_TEXTS = array(
	'en' => 'Take the self-assessment',
	'es' => 'Hacer la autoevaluación',
	'ar' => 'أجرِ التقييم الذاتي',
);

/**
 * A link to the assessment on a page of its own: what shows in feeds, and where no script runs.
 *
 * @param array<string, string> $options As `options()` gives them.
 */
function link_html( array $options ): string {
	$language = strtolower( substr( $options['lang'] ?? determine_locale(), 0, 2 ) );
	$text     = LINK_TEXTS[ $language ] ?? LINK_TEXTS['en'];
	return sprintf( '<a href="%s">%s</a>', esc_url( embed_url( $options ) ), esc_html( $text ) );
}

/**
 * The element, in one line and with nothing but inline markup inside: paragraphs of the classic editor end at anything else.
 *
 * @param array<string, string> $options As `options()` gives them.
 * @param string                $inner   HTML for inside, already safe; the link when empty.
 */
function element_html( array $options, string $inner = '' ): string {
	if ( is_feed() ) {
		return link_html( $options );
	}
	enqueue();
	$accent     = $options['accent'] ?? accent();
	$room       = 'page' === ( $options['layout'] ?? '' ) ? 'display:block' : ROOM;
	$attributes = array_diff_key( $options, array_flip( array( 'accent', 'document', 'persist' ) ) );
	if ( isset( $options['document'] ) ) {
		$attributes['src'] = document_url( (int) $options['document'] );
	}
	if ( isset( $options['persist'] ) ) {
		// Whether anything may be kept is decided in the browser: a cached page is everybody's.
		$attributes['data-persist'] = $options['persist'];
	}
	$attributes['style'] = $room . ( '' === $accent ? '' : ";--readiness-accent:$accent" );
	$html                = '';
	foreach ( array_filter( $attributes, 'is_string' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<readiness-assessment$html>" . ( '' === $inner ? link_html( $options ) : $inner . link_html( $options ) ) . '</readiness-assessment>';
}

/** The color of the theme's buttons, where the settings ask for it and it is one; empty for the assessment's own. */
function accent(): string {
	$settings = settings();
	if ( 'own' === $settings['accent'] ) {
		return '';
	}
	if ( 'custom' === $settings['accent'] ) {
		return $settings['accent_color'];
	}
	$color = wp_get_global_styles( array( 'elements', 'button', 'color', 'background' ), array( 'transforms' => array( 'resolve-variables' ) ) );
	return is_string( $color ) && preg_match( PATTERNS['accent'], $color ) && 'inherit' !== $color ? $color : '';
}
