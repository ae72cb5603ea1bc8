<?php
/**
 * What an assessment on this site may be told: each option with the values that count. What is not listed is left out.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

/** Values by name of the element's attribute; the first is its default and is not written. */
const CHOICES = array(
	'layout'        => array( 'steps', 'page' ),
	'persist'       => array( 'none', 'session', 'local' ),
	'event-detail'  => array( 'scores', 'level', 'answers' ),
	'heading-level' => array( '2', '3', '4', '5', '6' ),
	'dir'           => array( '', 'ltr', 'rtl' ),
);

/** Patterns for what is not a choice. */
const PATTERNS = array(
	'lang'       => '/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i',
	'signup'     => '/^[a-z][\w-]{0,80}$/i',
	'data-layer' => '/^([a-z_$][\w$]{0,40})?$/i',
	'accent'     => '/^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%\/a-z-]{3,60}\)|[a-z]{3,24})$/i',
);

/**
 * The options that count, by name of attribute, of what a block, a shortcode or an address gives.
 *
 * @param array $given Names, in either spelling (`headingLevel`, `heading-level`, `heading_level`), and values.
 * @return array<string, string> Besides attributes: `accent` is a color, `document` the number of a file in the media library.
 */
function options( array $given ): array {
	$options = array();
	foreach ( $given as $name => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		$name  = strtolower( str_replace( '_', '-', preg_replace( '/(?<=[a-z])(?=[A-Z])/', '-', (string) $name ) ) );
		$value = is_bool( $value ) ? ( $value ? '' : null ) : trim( (string) $value );
		if ( null === $value ) {
			continue;
		}
		if ( isset( CHOICES[ $name ] ) ) {
			$value = strtolower( $value );
			if ( in_array( $value, CHOICES[ $name ], true ) && CHOICES[ $name ][0] !== $value ) {
				$options[ $name ] = $value;
			}
		} elseif ( 'document' === $name || 'document-id' === $name ) {
			if ( absint( $value ) ) {
				$options['document'] = (string) absint( $value );
			}
		} elseif ( isset( PATTERNS[ $name ] ) && ( '' !== $value || 'data-layer' === $name ) && preg_match( PATTERNS[ $name ], $value ) ) {
			$options[ $name ] = $value;
		}
	}
	if ( isset( $options['lang'] ) ) {
		$options['lang'] = str_replace( '_', '-', $options['lang'] );
	}
	return $options;
}
