<?php
/**
 * The figures as a file for spreadsheets: a row for each attempt.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const EXPORT_ACTION = 'readiness_assessment_csv';

add_action( 'admin_post_' . EXPORT_ACTION, __NAMESPACE__ . '\send_csv' );

/**
 * The link below the figures.
 *
 * @param array $period As `period()` gives it.
 */
function print_export( array $period ) {
	$url = add_query_arg(
		array(
			'action'     => EXPORT_ACTION,
			'from'       => $period['from']->format( 'Y-m-d' ),
			'to'         => $period['to']->format( 'Y-m-d' ),
			'assessment' => rawurlencode( $period['assessment'] ),
			'source'     => $period['source'],
		),
		admin_url( 'admin-post.php' )
	);
	printf( '<p><a class="button button-primary" href="%s">%s</a></p>', esc_url( wp_nonce_url( $url, EXPORT_ACTION ) ), esc_html__( 'Download as CSV', 'readiness-assessment' ) );
}

/** The file. */
function send_csv() {
	if ( ! current_user_can( dashboard_capability() ) || ! check_admin_referer( EXPORT_ACTION ) ) {
		wp_die( esc_html__( 'You may not see these figures.', 'readiness-assessment' ), 403 );
	}
	$period = period( wp_unslash( $_GET ) );
	nocache_headers();
	header( 'Content-Type: text/csv; charset=utf-8' );
	header( sprintf( 'Content-Disposition: attachment; filename="readiness-%s-%s.csv"', $period['from']->format( 'Y-m-d' ), $period['to']->format( 'Y-m-d' ) ) );
	$file = fopen( 'php://output', 'w' );
	// Spreadsheets read the file as UTF-8 with this mark only.
	fwrite( $file, "\xEF\xBB\xBF" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- the answer, no file.
	foreach ( csv_rows( $period ) as $row ) {
		fputcsv( $file, array_map( __NAMESPACE__ . '\csv_cell', $row ), ',', '"', '' );
	}
	exit;
}

/**
 * Header and rows, some at a time: years of figures need no more memory than a day.
 *
 * @param array $period As `period()` gives it.
 */
function csv_rows( array $period ): \Generator {
	global $wpdb;
	$outline = document_by_assessment( $period['assessment'] );
	$where   = in_period( $period );
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- our own tables; prepared by in_period().
	$areas = $outline['areas'] ?? array_column( $wpdb->get_results( $wpdb->prepare( "SELECT a.area, MAX(a.area_label) AS label FROM %i AS e JOIN %i AS a ON a.attempt = e.attempt WHERE $where GROUP BY a.area ORDER BY MIN(a.position)", tables()['events'], tables()['areas'] ), ARRAY_A ), 'label', 'area' );
	yield array_merge( array( 'attempt', 'started', 'completed', 'taken on', 'assessment', 'version', 'language', 'level', 'percent' ), array_values( $areas ) );
	$after = '';
	do {
		$attempts = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT e.attempt, MIN(e.happened) AS began, MAX(IF(e.type = 'complete', e.happened, NULL)) AS ended, MAX(e.source) AS source, MAX(e.version) AS version, MAX(e.lang) AS lang, MAX(e.level) AS level, MAX(e.level_label) AS level_label, MAX(e.percent) AS percent FROM %i AS e WHERE $where AND e.attempt > %s GROUP BY e.attempt ORDER BY e.attempt LIMIT 1000",
				tables()['events'],
				$after
			),
			ARRAY_A
		);
		$after    = $attempts ? end( $attempts )['attempt'] : '';
		$found    = $attempts ? $wpdb->get_results( $wpdb->prepare( 'SELECT attempt, area, level, level_label FROM %i WHERE attempt >= %s AND attempt <= %s', tables()['areas'], $attempts[0]['attempt'], $after ), ARRAY_A ) : array();
		$by_area  = array();
		foreach ( $found as $row ) {
			$by_area[ $row['attempt'] ][ $row['area'] ] = null === $row['level'] ? __( 'Not sure', 'readiness-assessment' ) : ( $outline['levels'][ $row['level'] ] ?? $row['level_label'] );
		}
		foreach ( $attempts as $row ) {
			$level = null === $row['ended'] ? '' : ( null === $row['level'] ? __( 'Not sure', 'readiness-assessment' ) : ( $outline['levels'][ $row['level'] ] ?? $row['level_label'] ) );
			$cells = array( $row['attempt'], get_date_from_gmt( $row['began'] ), null === $row['ended'] ? '' : get_date_from_gmt( $row['ended'] ), $row['source'], $period['assessment'], $row['version'], $row['lang'], $level, (string) $row['percent'] );
			foreach ( array_keys( $areas ) as $id ) {
				$cells[] = $by_area[ $row['attempt'] ][ $id ] ?? '';
			}
			yield $cells;
		}
	} while ( count( $attempts ) === 1000 );
	// phpcs:enable
}

/**
 * A cell that no spreadsheet takes for a formula, also behind what separates columns elsewhere: labels come from outside.
 *
 * @param string|null $value Text.
 */
function csv_cell( $value ): string {
	$value = preg_replace( '/(^|[,;|\t\r\n])(\s*)(?=[=+\-@]|＝|＋|－|＠)/', "$1$2'", (string) $value );
	return preg_replace( '/^(?=[\t\r\n])/', "'", (string) $value );
}
