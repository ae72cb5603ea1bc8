<?php
/**
 * Must-use plugin of the sites that the plugin is tried on. Nothing leaves the machine; and what other plugins do that cannot be
 * had here, by what they do to a page.
 */
// With an option the site does not even reach itself, as with hosts that close that off.
add_filter( 'pre_http_request', fn( $answer, $given, $url ) => '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST ) && ! get_option( 'trial_no_loopback' ) ? $answer : new WP_Error( 'offline', 'offline' ), 10, 3 );
// WordPress asks other sites only, and only at the usual ports: here they are all on this machine.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );
add_filter( 'wp_fatal_error_handler_enabled', '__return_false' );

// The classic editor, as its plugin brings it back.
if ( isset( $_GET['classic-editor'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}

// A page cache (WP Super Cache, W3 Total Cache): keeps the HTML of a page and serves that, to whomever, for ever.
add_action(
	'template_redirect',
	function () {
		if ( ! isset( $_GET['cached'] ) ) {
			return;
		}
		$file = WP_CONTENT_DIR . '/cache-' . md5( $_SERVER['REQUEST_URI'] ) . '.html';
		if ( is_file( $file ) ) {
			header( 'X-Cached: yes' );
			readfile( $file );
			exit;
		}
		ob_start( fn( $html ) => file_put_contents( $file, $html ) ? $html : $html );
	},
	-10
);

// An optimizer that joins the scripts of a page into one file elsewhere and defers it. `respectful` leaves out what is marked, as
// Autoptimize and others do; `greedy` leaves nothing out.
add_action(
	'template_redirect',
	function () {
		$how = $_GET['optimizer'] ?? '';
		if ( ! $how ) {
			return;
		}
		ob_start(
			function ( $html ) use ( $how ) {
				$joined = '';
				$html   = preg_replace_callback(
					'#<script\b([^>]*)\bsrc="([^"]+)"([^>]*)></script>#',
					function ( $found ) use ( &$joined, $how ) {
						$all = $found[1] . $found[3];
						if ( 'respectful' === $how && preg_match( '/data-noptimize|data-no-optimize/', $all ) ) {
							return $found[0];
						}
						$path = preg_replace( '#^https?://[^/]+/wp-content/#', WP_CONTENT_DIR . '/', strtok( html_entity_decode( $found[2] ), '?' ) );
						if ( ! is_file( $path ) ) {
							return $found[0];
						}
						$joined .= file_get_contents( $path ) . ";\n";
						return '';
					},
					$html
				);
				file_put_contents( WP_CONTENT_DIR . '/joined.js', $joined );
				return str_replace( '</body>', '<script defer src="' . content_url( 'joined.js' ) . '"></script></body>', $html );
			}
		);
	},
	-5
);

// A security plugin that closes the REST API to visitors.
add_filter( 'rest_authentication_errors', fn( $error ) => get_option( 'trial_closed' ) && ! is_user_logged_in() ? new WP_Error( 'closed', 'closed', array( 'status' => 401 ) ) : $error );

// A consent plugin that speaks the WP Consent API.
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['consent'] ) ) {
			echo "<script>window.consented = false; window.wp_has_consent = () => window.consented;</script>";
		}
	}
);
