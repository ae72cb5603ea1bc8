<?php
/** Installs the site that the environment names: its people, nice addresses, and the plugin. */
$step = $argv[1];
if ( 'site' === $step ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'TRIAL_CORE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$plugin = 'readiness-assessment/readiness-assessment.php';
if ( 'site' === $step ) {
	wp_install( 'Example District', 'admin', 'admin@example.org', true, '', 'password' );
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( 'show_on_front', 'posts' );
} elseif ( 'network' === $step ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, getenv( 'TRIAL_HOST' ), 'admin@example.org', 'Example Network', '/', false );
} else {
	$quiet = array(
		'core'           => array( 'enableChoosePatternModal' => false ),
		'core/edit-post' => array( 'welcomeGuide' => false, 'welcomeGuideTemplate' => false, 'fullscreenMode' => false ),
		'core/edit-site' => array( 'welcomeGuide' => false, 'welcomeGuideStyles' => false, 'welcomeGuidePage' => false, 'welcomeGuideTemplate' => false ),
		'core/edit-widgets' => array( 'welcomeGuide' => false ),
		'_modified'      => '2030-01-01T00:00:00.000Z',
	);
	foreach ( array( 'admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor' ) as $name => $role ) {
		$id = username_exists( $name ) ? username_exists( $name ) : wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'password', 'user_email' => "$name@example.org", 'role' => $role ) );
		update_user_meta( $id, $wpdb->get_blog_prefix() . 'persisted_preferences', $quiet );
	}
	if ( is_multisite() ) {
		$owner  = username_exists( 'editor' );
		$second = wp_insert_site( array( 'domain' => getenv( 'TRIAL_HOST' ), 'path' => '/second/', 'network_id' => 1, 'user_id' => $owner, 'title' => 'Second District' ) );
		// WordPress 6.5 takes the colon of a port out of the name.
		$wpdb->update( $wpdb->blogs, array( 'domain' => getenv( 'TRIAL_HOST' ) ), array( 'blog_id' => $second ) );
		clean_blog_cache( $second );
		foreach ( array( 'home', 'siteurl' ) as $option ) {
			update_blog_option( $second, $option, 'http://' . getenv( 'TRIAL_HOST' ) . '/second' );
		}
		add_user_to_blog( $second, username_exists( 'author' ), 'administrator' );
		update_user_meta( username_exists( 'author' ), $wpdb->get_blog_prefix( $second ) . 'persisted_preferences', $quiet );
	}
	$error = activate_plugin( $plugin, '', is_multisite() );
	if ( is_wp_error( $error ) ) {
		fwrite( STDERR, $error->get_error_message() );
		exit( 1 );
	}
	// A network has its own idea of them.
	$wp_rewrite->set_permalink_structure( '/%postname%/' );
	flush_rewrite_rules( false );
}
