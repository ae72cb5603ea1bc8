<?php
/**
 * Assessments of the site's own: JSON documents in the media library.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

// Late: in a network an earlier filter keeps only what the network's settings name.
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 20 );
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\check_json', 10, 3 );

/** The largest document that is read here. The built-in one has 6 kB. */
const LARGEST_DOCUMENT = 500000;

/**
 * JSON may be uploaded.
 *
 * @param array $types File types by ending.
 */
function allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}

/**
 * Only what is JSON indeed; systems differ in what they take it for.
 *
 * @param array  $found Type and ending.
 * @param string $file  Path.
 * @param string $name  What the file is called.
 */
function check_json( $found, $file, $name ) {
	if ( ! preg_match( '/\.json$/i', (string) $name ) ) {
		return $found;
	}
	$is_json           = is_array( read_json( $file ) );
	$found['ext']      = $is_json ? 'json' : false;
	$found['type']     = $is_json ? 'application/json' : false;
	return $found;
}

/**
 * A JSON file.
 *
 * @param string $file Path.
 * @return array|null
 */
function read_json( string $file ) {
	if ( ! is_readable( $file ) || filesize( $file ) > LARGEST_DOCUMENT ) {
		return null;
	}
	$text  = file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this site.
	$value = json_decode( (string) $text, true );
	return is_array( $value ) ? $value : null;
}

/**
 * The address of a document in the media library.
 *
 * @param int $id Of the file there.
 * @return string|null Null for what is no JSON.
 */
function document_url( int $id ) {
	if ( 'application/json' !== get_post_mime_type( $id ) ) {
		return null;
	}
	$url = wp_get_attachment_url( $id );
	return $url ? $url : null;
}

/**
 * Levels and areas of an assessment, in the order of its document: ids and labels.
 *
 * @param string $id Of the assessment, as events name it.
 * @return array{title: string, levels: array<string, string>, areas: array<string, string>}|null Null when its document is not here.
 */
function document_by_assessment( string $id ) {
	$built_in = read_json( plugin_dir_path( FILE ) . 'widget/assessment.json' );
	if ( $built_in && $built_in['id'] === $id ) {
		$language = strtolower( substr( get_user_locale(), 0, 2 ) );
		return outline( $built_in['languages'][ $language ] ?? $built_in['languages']['en'] );
	}
	$files = get_posts(
		array(
			'post_type'      => 'attachment',
			'post_status'    => 'inherit',
			'post_mime_type' => 'application/json',
			'posts_per_page' => 50,
			'fields'         => 'ids',
		)
	);
	foreach ( $files as $file ) {
		$document = read_json( (string) get_attached_file( $file ) );
		if ( $document && ( $document['id'] ?? '' ) === $id ) {
			return outline( $document );
		}
	}
	return null;
}

/**
 * A text of a document in the language of whoever looks, or the nearest that there is.
 *
 * @param mixed $text A string, or strings by language.
 */
function localized( $text ): string {
	if ( ! is_array( $text ) ) {
		return is_string( $text ) ? $text : '';
	}
	$texts    = array_filter( array_change_key_case( $text ), 'is_string' );
	$locale   = strtolower( str_replace( '_', '-', get_user_locale() ) );
	$language = strtok( $locale, '-' );
	return (string) ( $texts[ $locale ] ?? $texts[ $language ] ?? $texts['en'] ?? reset( $texts ) );
}

/**
 * Of a document, what figures need. Levels go up.
 *
 * @param array $document With `title`, `levels` and `areas`.
 */
function outline( array $document ): array {
	$labels = static function ( $entries ) {
		$labels = array();
		foreach ( is_array( $entries ) ? $entries : array() as $entry ) {
			$label = localized( $entry['label'] ?? null );
			if ( '' !== $label && is_string( $entry['id'] ?? null ) ) {
				$labels[ $entry['id'] ] = $label;
			}
		}
		return $labels;
	};
	return array(
		'title'  => localized( $document['title'] ?? null ),
		'levels' => $labels( $document['levels'] ?? array() ),
		'areas'  => $labels( $document['areas'] ?? array() ),
	);
}
