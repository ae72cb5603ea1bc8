<?php
/**
 * Who works on this site marks the own browser, so that view.js can leave such visits out: pages come from caches, and only
 * the browser knows whose it is.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

/** Holds nothing but that it is there. WordPress's own cookies cannot be read by scripts. */
const EDITOR_COOKIE = 'readiness_assessment_editor';

add_action( 'wp_login', __NAMESPACE__ . '\mark_after_login', 10, 2 );
add_action( 'admin_init', __NAMESPACE__ . '\mark_who_is_logged_in' );
add_action( 'clear_auth_cookie', __NAMESPACE__ . '\unmark' );

/**
 * On logging in.
 *
 * @param string   $login Name.
 * @param \WP_User $user  Who.
 */
function mark_after_login( $login, $user ) {
	if ( user_can( $user, 'edit_posts' ) ) {
		set_editor_cookie( '1' );
	}
}

/** For those who were logged in before the plugin was there. */
function mark_who_is_logged_in() {
	if ( ! wp_doing_ajax() && current_user_can( 'edit_posts' ) && ! isset( $_COOKIE[ EDITOR_COOKIE ] ) ) {
		set_editor_cookie( '1' );
	}
}

/** On logging out. */
function unmark() {
	set_editor_cookie( '' );
}

/**
 * Sets or takes away the cookie, until the browser is closed.
 *
 * @param string $value Empty to take it away.
 */
function set_editor_cookie( string $value ) {
	if ( headers_sent() ) {
		return;
	}
	setcookie(
		EDITOR_COOKIE,
		$value,
		array(
			'expires'  => '' === $value ? time() - YEAR_IN_SECONDS : 0,
			'path'     => COOKIEPATH ? COOKIEPATH : '/',
			'domain'   => COOKIE_DOMAIN ? COOKIE_DOMAIN : '',
			'secure'   => is_ssl(),
			'samesite' => 'Lax',
		)
	);
}
