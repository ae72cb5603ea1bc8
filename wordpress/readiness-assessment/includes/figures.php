<?php
/**
 * What the figures are: counted by the database, between two days of the site's own time.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.DB.DirectDatabaseQuery -- tables of our own, and figures are to be those of now.

/**
 * What is asked for, from the address of the page or a form: dates and an assessment, sound whatever was written.
 *
 * @param array $given `from`, `to` (2026-03-31), `assessment`, `source`.
 * @return array{from: \DateTimeImmutable, to: \DateTimeImmutable, assessment: string, source: string}
 */
function period( array $given ): array {
	$day   = static function ( $value, $otherwise ) {
		$date = is_string( $value ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d', $value, wp_timezone() ) : false;
		return $date ? $date : new \DateTimeImmutable( $otherwise, wp_timezone() );
	};
	$from  = $day( $given['from'] ?? null, 'today -29 days' );
	$to    = $day( $given['to'] ?? null, 'today' );
	$known = assessments();
	$asked = is_string( $given['assessment'] ?? null ) ? $given['assessment'] : '';
	return array(
		'from'       => min( $from, $to ),
		'to'         => max( $from, $to ),
		'assessment' => in_array( $asked, $known, true ) ? $asked : ( $known[0] ?? '' ),
		'source'     => in_array( $given['source'] ?? '', array( 'site', 'frame' ), true ) ? $given['source'] : '',
	);
}

/**
 * Ids of all assessments with figures, the most used first.
 *
 * @return string[]
 */
function assessments(): array {
	global $wpdb;
	return $wpdb->get_col( $wpdb->prepare( 'SELECT assessment FROM %i GROUP BY assessment ORDER BY COUNT(*) DESC, assessment', tables()['events'] ) );
}

/**
 * The condition of a period, for a query on the table of events under the name `e`.
 *
 * @param array $period As `period()` gives it.
 */
function in_period( array $period ): string {
	global $wpdb;
	$utc = new \DateTimeZone( 'UTC' );
	$sql = $wpdb->prepare(
		'e.assessment = %s AND e.happened >= %s AND e.happened < %s',
		$period['assessment'],
		$period['from']->setTimezone( $utc )->format( 'Y-m-d H:i:s' ),
		$period['to']->modify( '+1 day' )->setTimezone( $utc )->format( 'Y-m-d H:i:s' )
	);
	return '' === $period['source'] ? $sql : $sql . $wpdb->prepare( ' AND e.source = %s', $period['source'] );
}

/**
 * All figures of a period.
 *
 * @param array $period As `period()` gives it.
 * @return array{started: int, completed: int, sources: array<string, int>, days: array<string, int>, levels: array, areas: array}
 */
function figures( array $period ): array {
	global $wpdb;
	$where  = in_period( $period );
	$table  = tables()['events'];
	$totals = $wpdb->get_results( $wpdb->prepare( "SELECT e.type, e.source, COUNT(*) AS number FROM %i AS e WHERE $where GROUP BY e.type, e.source", $table ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- prepared by in_period().
	// An attempt without a start, whose report was lost, was started all the same.
	$started = $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(DISTINCT e.attempt) FROM %i AS e WHERE $where", $table ) ); // phpcs:ignore WordPress.DB.PreparedSQL
	$sources = array(
		'site'  => 0,
		'frame' => 0,
	);
	foreach ( $totals as $row ) {
		if ( 'complete' === $row['type'] ) {
			$sources[ $row['source'] ] = (int) $row['number'];
		}
	}
	$levels  = $wpdb->get_results( $wpdb->prepare( "SELECT e.level, MAX(e.level_label) AS label, AVG(e.percent) AS mean, COUNT(*) AS number FROM %i AS e WHERE $where AND e.type = 'complete' GROUP BY e.level", $table ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
	$areas   = $wpdb->get_results( $wpdb->prepare( "SELECT a.area, MAX(a.area_label) AS area_label, MIN(a.position) AS position, a.level, MAX(a.level_label) AS label, AVG(a.percent) AS mean, COUNT(*) AS number FROM %i AS e JOIN %i AS a ON a.attempt = e.attempt WHERE $where AND e.type = 'complete' GROUP BY a.area, a.level", $table, tables()['areas'] ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
	$outline = document_by_assessment( $period['assessment'] );
	$names   = level_names( array_merge( $levels, $areas ), $outline );
	return array(
		'started'   => (int) $started,
		'completed' => array_sum( $sources ),
		'sources'   => $sources,
		'days'      => by_day( $period, $where ),
		'levels'    => by_level( $levels, $names ),
		'areas'     => by_area( $areas, $names, $outline ),
	);
}

/**
 * Completions by day of the site's time, days without one too; by month when there are more than two months of days.
 *
 * @param array  $period As `period()` gives it.
 * @param string $where  As `in_period()` gives it.
 * @return array<string, int> By `2026-03-31`, or `2026-03`.
 */
function by_day( array $period, string $where ): array {
	global $wpdb;
	// By the hour, which is few rows: days of the site's time, also over a change of the clock, are not the database's.
	$hours  = $wpdb->get_results( $wpdb->prepare( "SELECT LEFT(e.happened, 15) AS quarter, COUNT(*) AS number FROM %i AS e WHERE $where AND e.type = 'complete' GROUP BY quarter", tables()['events'] ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
	$format = $period['from']->diff( $period['to'] )->days > 62 ? 'Y-m' : 'Y-m-d';
	$days   = array();
	for ( $day = $period['from']; $day <= $period['to']; $day = $day->modify( '+1 day' ) ) {
		$days[ $day->format( $format ) ] = 0;
	}
	foreach ( $hours as $row ) {
		$time                           = new \DateTimeImmutable( $row['quarter'] . '0:00', new \DateTimeZone( 'UTC' ) );
		$days[ wp_date( $format, $time->getTimestamp() ) ] += (int) $row['number'];
	}
	return $days;
}

/**
 * Labels of levels in the order of their document; where that is not here, of their mean percentage. “Not sure” comes last.
 *
 * @param array      $rows    With level, label and mean.
 * @param array|null $outline As `document_by_assessment()` gives it.
 * @return array<string, string> By id; the id of no level is empty.
 */
function level_names( array $rows, $outline ): array {
	$names = $outline['levels'] ?? array();
	usort(
		$rows,
		static function ( $a, $b ) {
			return (float) $a['mean'] <=> (float) $b['mean'];
		}
	);
	foreach ( $rows as $row ) {
		if ( null !== $row['level'] && ! isset( $names[ $row['level'] ] ) ) {
			$names[ $row['level'] ] = $row['label'];
		}
	}
	return $names + array( '' => __( 'Not sure', 'readiness-assessment' ) );
}

/**
 * Completions by level.
 *
 * @param array $rows  Of the database.
 * @param array $names As `level_names()` gives them.
 * @return array<string, array{label: string, number: int}> By id.
 */
function by_level( array $rows, array $names ): array {
	$levels = array();
	foreach ( $names as $id => $label ) {
		$levels[ $id ] = array(
			'label'  => $label,
			'number' => 0,
		);
	}
	foreach ( $rows as $row ) {
		$levels[ (string) $row['level'] ]['number'] += (int) $row['number'];
	}
	return $levels;
}

/**
 * Completions by area and level, areas in the order of their document.
 *
 * @param array      $rows    Of the database.
 * @param array      $names   As `level_names()` gives them.
 * @param array|null $outline As `document_by_assessment()` gives it.
 * @return array<string, array{label: string, levels: array}> By id.
 */
function by_area( array $rows, array $names, $outline ): array {
	usort(
		$rows,
		static function ( $a, $b ) {
			return (int) $a['position'] <=> (int) $b['position'];
		}
	);
	$areas = array();
	foreach ( $outline['areas'] ?? array() as $id => $label ) {
		$areas[ $id ] = array(
			'label' => $label,
			'rows'  => array(),
		);
	}
	foreach ( $rows as $row ) {
		$areas[ $row['area'] ]['label']  = $areas[ $row['area'] ]['label'] ?? $row['area_label'];
		$areas[ $row['area'] ]['rows'][] = $row;
	}
	foreach ( $areas as $id => $area ) {
		$areas[ $id ] = array(
			'label'  => $area['label'],
			'levels' => by_level( $area['rows'], $names ),
		);
	}
	return $areas;
}
