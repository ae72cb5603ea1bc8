<?php
/** For PHP's own web server: a site out of the shared files of a WordPress version and a wp-content of its own. */
$core    = getenv( 'TRIAL_CORE' );
$content = getenv( 'TRIAL_CONTENT' );
$path    = urldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( '/trial-run' === $path && getenv( 'TRIAL_TOKEN' ) === ( $_SERVER['HTTP_X_TRIAL'] ?? '' ) ) {
	require __DIR__ . '/run.php';
	return;
}
// What a server does for the sites of a network that lie in folders.
$path = preg_replace( '#^/second(?=/wp-(admin|content|includes|[\w-]+\.php))#', '', $path );
$file = 0 === strpos( $path, '/wp-content/' ) ? $content . substr( $path, 11 ) : $core . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) && 'php' !== pathinfo( $file, PATHINFO_EXTENSION ) ) {
	$types = array( 'js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'html' => 'text/html', 'woff2' => 'font/woff2', 'png' => 'image/png', 'jpg' => 'image/jpeg', 'webp' => 'image/webp', 'gif' => 'image/gif' );
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	// As hosts do: without it, browsers ask for the editor's files anew each time.
	header( 'Cache-Control: max-age=600' );
	readfile( $file );
	return;
}
if ( ! is_file( $file ) ) {
	$path = '/index.php';
	$file = "$core/index.php";
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
chdir( dirname( $file ) );
require $file;
