<?php
/**
 * Says so when the plugin comes straight out of a clone of the project, where only a build makes the scripts for visitors.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', __NAMESPACE__ . '\say_what_to_build' );

/** For those who can mend it. */
function say_what_to_build() {
	if ( is_readable( plugin_dir_path( FILE ) . 'widget/readiness-assessment.js' ) || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	/* translators: %s: a command. */
	$text = __( 'Readiness Assessment has nothing to show yet, because its scripts are not built. Run %s in the folder of the project, and install the zip that it makes.', 'readiness-assessment' );
	echo '<div class="notice notice-error"><p>' . wp_kses( sprintf( $text, '<code>npm ci &amp;&amp; npm run wordpress</code>' ), array( 'code' => array() ) ) . '</p></div>';
}
