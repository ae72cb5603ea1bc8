<?php
/**
 * The page for frames. Its scripts are classic ones, since in a sandbox modules would come from elsewhere. The script reads the
 * options out of the address by itself.
 *
 * @package Readiness_Assessment
 *
 * @var string                $url     Of this page.
 * @var array<string, string> $options As `options()` gives them.
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.WP.EnqueuedResources.NonEnqueuedScript -- a page of its own, without the theme and its hooks.
$readiness_assessment_version = rawurlencode( VERSION );
?>
<!doctype html>
<html lang="<?php echo esc_attr( get_bloginfo( 'language' ) ); ?>">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title><?php esc_html_e( 'Readiness self-assessment', 'readiness-assessment' ); ?></title>
		<base href="<?php echo esc_url( file_url( 'widget/' ) ); ?>" />
		<link rel="icon" href="data:," />
		<link rel="alternate" type="application/json+oembed" href="<?php echo esc_url( add_query_arg( 'url', rawurlencode( $url ), rest_url( ROUTE_NAMESPACE . '/oembed' ) ) ); ?>" />
	</head>
	<body>
		<main>
			<h1 hidden><?php esc_html_e( 'Self-assessment', 'readiness-assessment' ); ?></h1>
			<readiness-assessment><p><?php esc_html_e( 'A four-question self-assessment appears here when scripts are allowed.', 'readiness-assessment' ); ?></p></readiness-assessment>
		</main>
		<?php print_view_data(); ?>
		<script src="<?php echo esc_url( file_url( "widget/readiness-assessment-connect.js?ver=$readiness_assessment_version" ) ); ?>"></script>
		<script src="<?php echo esc_url( file_url( "js/view.js?ver=$readiness_assessment_version" ) ); ?>"></script>
		<script src="<?php echo esc_url( file_url( "widget/readiness-assessment-embed.js?ver=$readiness_assessment_version" ) ); ?>"></script>
		<script src="<?php echo esc_url( file_url( "widget/readiness-assessment.js?ver=$readiness_assessment_version" ) ); ?>"></script>
	</body>
</html>
