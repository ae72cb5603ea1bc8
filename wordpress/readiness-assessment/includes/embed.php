<?php
/**
 * The assessment on a page of its own, to be framed by other sites or linked to, and what WordPress makes of its address.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_action( 'parse_request', __NAMESPACE__ . '\serve', 0 );
add_action( 'init', __NAMESPACE__ . '\register_embed_handler' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_oembed_route' );
add_filter( 'oembed_result', __NAMESPACE__ . '\show_to_editor', 10, 2 );

/**
 * The address of something in a folder that is not there: with plain permalinks, in the query.
 *
 * @param string $name `embed.html`, or `12.json` for a document of the media library.
 */
function virtual_url( string $name ): string {
	global $wp_rewrite;
	return $wp_rewrite->using_permalinks()
		? home_url( "/{$wp_rewrite->root}readiness-assessment/$name" )
		: add_query_arg( 'readiness-assessment', $name, home_url( '/' ) );
}

/**
 * The address of the page, with options in its query as `embed.html` has them everywhere.
 *
 * @param array<string, string> $options As `options()` gives them.
 */
function embed_url( array $options = array() ): string {
	if ( isset( $options['document'] ) ) {
		$options['src'] = virtual_url( $options['document'] . '.json' );
		unset( $options['document'] );
	}
	return add_query_arg( array_map( 'rawurlencode', $options ), virtual_url( 'embed.html' ) );
}

/**
 * Which of the things in that folder an address names; empty for another page.
 *
 * @param string $url Any address, of which the site's own part counts.
 */
function virtual_name( string $url ): string {
	$path = (string) wp_parse_url( $url, PHP_URL_PATH );
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	$home = trailingslashit( (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH ) );
	if ( 0 !== strpos( $path, $home ) ) {
		return '';
	}
	$name = $query['readiness-assessment'] ?? '';
	if ( ! is_string( $name ) || '' === $name ) {
		$name = preg_match( '#^(?:index\.php/)?readiness-assessment/([^/]+)$#', substr( $path, strlen( $home ) ), $found ) ? $found[1] : '';
	}
	$name = 'embed' === $name ? 'embed.html' : $name;
	return preg_match( '/^(embed\.html|\d+\.json)$/', $name ) ? $name : '';
}

/**
 * The options in an address of the page.
 *
 * @param string $url Any address.
 * @return array<string, string>|null Null when it is another page's.
 */
function embed_options( string $url ) {
	$host = static function ( $address ) {
		return preg_replace( '/^www\./', '', strtolower( wp_parse_url( $address, PHP_URL_HOST ) . ':' . wp_parse_url( $address, PHP_URL_PORT ) ) );
	};
	if ( 'embed.html' !== virtual_name( $url ) || $host( $url ) !== $host( home_url() ) ) {
		return null;
	}
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	return query_options( $query );
}

/**
 * Options as a query has them: there a document is an address in the same folder.
 *
 * @param array $query Names and values.
 * @return array<string, string>
 */
function query_options( array $query ): array {
	unset( $query['document'] );
	$name = is_string( $query['src'] ?? null ) ? virtual_name( document_address( $query['src'] ) ) : '';
	if ( preg_match( '/^(\d+)\.json$/', $name, $found ) ) {
		$query['document'] = $found[1];
	}
	return options( $query );
}

/**
 * `12.json` in full.
 *
 * @param string $src As it stands in a query.
 */
function document_address( string $src ): string {
	return preg_match( '/^\d+\.json$/', $src ) ? virtual_url( $src ) : $src;
}

/** On the own site an address of the page, on a line of its own, becomes the element itself. */
function register_embed_handler() {
	$home = preg_quote( preg_replace( '#^https?://#i', '', home_url( '/' ) ), '#' );
	wp_embed_register_handler( 'readiness-assessment', "#^https?://$home\S*readiness-assessment[=/]embed\S*$#i", __NAMESPACE__ . '\embed_handler' );
}

/**
 * What stands in the place of the address: the element; in the editor, which shows embeds in a frame without our scripts, a frame.
 *
 * @param array  $matches Unused.
 * @param array  $given   Unused.
 * @param string $url     The address.
 */
function embed_handler( $matches, $given, $url ): string {
	$options = embed_options( html_entity_decode( $url ) );
	if ( null === $options ) {
		return '';
	}
	return editor_asks() ? preview_frame( $options ) : element_html( $options );
}

/**
 * The editor has found the page by oEmbed: what is tried there is a preview.
 *
 * @param string|false $html What stands in the place of the address.
 * @param string       $url  The address.
 */
function show_to_editor( $html, $url ) {
	$options = embed_options( (string) $url );
	return null !== $options && editor_asks() ? preview_frame( $options ) : $html;
}

/**
 * A frame with the page for the editor, of which nothing is counted.
 *
 * @param array<string, string> $options As `options()` gives them.
 */
function preview_frame( array $options ): string {
	return frame_html( add_query_arg( 'preview', 'true', embed_url( $options ) ) );
}

/** Whether the editor asks, and no page. */
function editor_asks(): bool {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/**
 * A frame with the page, as other sites should have it.
 *
 * @param string $url Of the page.
 */
function frame_html( string $url ): string {
	return sprintf(
		'<iframe src="%s" title="%s" width="600" height="900" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" style="width:100%%;border:0"></iframe>',
		esc_url( $url ),
		esc_attr__( 'Readiness self-assessment', 'readiness-assessment' )
	);
}

/** What sites learn that are given the address (https://oembed.com): unlike a file it knows the options. */
function register_oembed_route() {
	register_rest_route(
		ROUTE_NAMESPACE,
		'/oembed',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_oembed',
			'permission_callback' => '__return_true',
			'args'                => array(
				'url' => array(
					'required' => true,
					'type'     => 'string',
				),
			),
		)
	);
}

/**
 * The oEmbed document of an address.
 *
 * @param \WP_REST_Request $request With `url`.
 */
function answer_oembed( $request ) {
	$options = embed_options( (string) $request['url'] );
	if ( null === $options ) {
		return new \WP_Error( 'readiness_assessment_other_page', __( 'This is not the address of the assessment on this site.', 'readiness-assessment' ), array( 'status' => 404 ) );
	}
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'title'         => __( 'Readiness self-assessment', 'readiness-assessment' ),
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url( '/' ),
		'html'          => frame_html( embed_url( $options ) ),
		'width'         => 600,
		'height'        => 900,
	);
}

/** Answers for the folder that is not there. */
function serve() {
	$address = isset( $_SERVER['REQUEST_URI'] ) ? sanitize_url( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '';
	$name    = virtual_name( $address );
	if ( 'embed.html' === $name ) {
		serve_page( $address );
	} elseif ( '' !== $name ) {
		serve_document( (int) $name );
	}
}

/**
 * The page for frames.
 *
 * @param string $address As it was asked for.
 */
function serve_page( string $address ) {
	wp_parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $query );
	$options = query_options( $query );
	$url     = embed_url( $options );
	if ( isset( $query['src'] ) && ( ! isset( $options['document'] ) || virtual_url( $options['document'] . '.json' ) !== $query['src'] ) ) {
		// The page's script would take any document that this site serves: only those of the media library count, written in full.
		wp_safe_redirect( $url );
		exit;
	}
	status_header( 200 );
	header( 'Content-Type: text/html; charset=utf-8' );
	header( 'X-Robots-Tag: noindex' );
	$frames = settings()['frames'];
	if ( '' !== $frames ) {
		header( "Content-Security-Policy: frame-ancestors 'self' " . preg_replace( '/\s+/', ' ', $frames ) );
	}
	require plugin_dir_path( FILE ) . 'includes/embed-page.php';
	exit;
}

/**
 * A document of the media library, also for frames in a sandbox.
 *
 * @param int $id Of the file there.
 */
function serve_document( int $id ) {
	$document = null === document_url( $id ) ? null : read_json( (string) get_attached_file( $id ) );
	status_header( $document ? 200 : 404 );
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'Access-Control-Allow-Origin: *' );
	echo wp_json_encode( $document ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, under its own type.
	exit;
}
