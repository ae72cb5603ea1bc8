<?php
/**
 * Where figures are kept: a row for each event, and one for each area of a completion. Nothing in them names a visitor.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const TABLE_VERSION        = '2';
const TABLE_VERSION_OPTION = 'readiness_assessment_table';

// phpcs:disable WordPress.DB.DirectDatabaseQuery -- tables of our own.

/**
 * The tables of the current site.
 *
 * @return array{events: string, areas: string}
 */
function tables(): array {
	global $wpdb;
	return array(
		'events' => $wpdb->prefix . 'readiness_assessment_events',
		'areas'  => $wpdb->prefix . 'readiness_assessment_areas',
	);
}

/** Makes or changes the tables, where that has not happened yet. */
function ensure_tables() {
	if ( TABLE_VERSION === get_option( TABLE_VERSION_OPTION ) ) {
		return;
	}
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$collate = $wpdb->get_charset_collate();
	// The id is the attempt and the type: whatever comes twice is the same row.
	dbDelta(
		array(
			'CREATE TABLE ' . tables()['events'] . " (
				attempt char(36) NOT NULL,
				type varchar(20) NOT NULL,
				happened datetime NOT NULL,
				received datetime NOT NULL,
				source varchar(10) NOT NULL,
				assessment varchar(100) NOT NULL,
				version varchar(40) NOT NULL,
				lang varchar(35) NOT NULL,
				level varchar(64) DEFAULT NULL,
				level_label varchar(200) DEFAULT NULL,
				percent tinyint(3) unsigned DEFAULT NULL,
				PRIMARY KEY  (attempt,type),
				KEY happened (happened),
				KEY received (received)
			) $collate;",
			'CREATE TABLE ' . tables()['areas'] . " (
				attempt char(36) NOT NULL,
				area varchar(64) NOT NULL,
				position tinyint(3) unsigned NOT NULL,
				area_label varchar(200) NOT NULL,
				level varchar(64) DEFAULT NULL,
				level_label varchar(200) DEFAULT NULL,
				percent tinyint(3) unsigned DEFAULT NULL,
				PRIMARY KEY  (attempt,area)
			) $collate;",
		)
	);
	update_option( TABLE_VERSION_OPTION, TABLE_VERSION );
}

/**
 * Keeps an event, once.
 *
 * @param array $event As `read_event()` gives it.
 * @return bool Whether it was new.
 */
function store( array $event ): bool {
	global $wpdb;
	$areas = $event['areas'];
	unset( $event['areas'] );
	// Areas first: an event that is there is whole, and a try that broke off leaves nothing that is counted.
	foreach ( $areas as $area ) {
		insert_ignore( tables()['areas'], array( 'attempt' => $event['attempt'] ) + $area );
	}
	return 1 === insert_ignore( tables()['events'], $event + array( 'received' => gmdate( 'Y-m-d H:i:s' ) ) );
}

/**
 * A row, if there is none with its key.
 *
 * @param string $table Name.
 * @param array  $row   Values by column; null is NULL.
 * @return int|false How many were inserted.
 */
function insert_ignore( string $table, array $row ) {
	global $wpdb;
	$columns = implode( ',', array_fill( 0, count( $row ), '%i' ) );
	$values  = array();
	foreach ( $row as $value ) {
		$values[] = null === $value ? 'NULL' : '%s';
	}
	$given = array_filter(
		$row,
		static function ( $value ) {
			return null !== $value;
		}
	);
	$sql   = "INSERT IGNORE INTO %i ($columns) VALUES (" . implode( ',', $values ) . ')';
	return $wpdb->query( $wpdb->prepare( $sql, array_merge( array( $table ), array_keys( $row ), array_values( $given ) ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- placeholders only.
}

/** How many events came in the last minute. */
function received_lately(): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE received > %s', tables()['events'], gmdate( 'Y-m-d H:i:s', time() - MINUTE_IN_SECONDS ) ) );
}

/** How many events there are. */
function event_count(): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i', tables()['events'] ) );
}

/**
 * Deletes what is older than so many months.
 *
 * @param int $months 0 deletes nothing.
 */
function purge( int $months ) {
	global $wpdb;
	if ( $months < 1 ) {
		return;
	}
	$before = gmdate( 'Y-m-d H:i:s', (int) strtotime( "-$months months" ) );
	$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE happened < %s', tables()['events'], $before ) );
	$wpdb->query( $wpdb->prepare( 'DELETE areas FROM %i AS areas LEFT JOIN %i AS events ON events.attempt = areas.attempt AND events.type = %s WHERE events.attempt IS NULL', tables()['areas'], tables()['events'], 'complete' ) );
}
