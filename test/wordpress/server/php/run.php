<?php
/** What the trials ask a site in PHP: `run()` in sites.mjs sends code, and gets what that returns. */
require getenv( 'TRIAL_CORE' ) . '/wp-load.php';
wp_set_current_user( 1 );
ob_start();
try {
	$answer = eval( 'return ( function () {' . file_get_contents( 'php://input' ) . '} )();' );
} catch ( Throwable $error ) {
	http_response_code( 500 );
	$answer = (string) $error;
}
ob_end_clean();
header( 'Content-Type: application/json' );
echo json_encode( $answer );
