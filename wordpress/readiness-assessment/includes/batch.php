<?php
/**
 * Reads what pages report: batches of events, each checked field by field.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

/** Bytes of a batch at most; pages send 60,000. */
const LARGEST_BATCH = 65536;

/** Events of a batch at most. */
const MOST_EVENTS = 50;

/** What is counted; the rest of what pages may report is left out. */
const COUNTED = array( 'readiness-start', 'readiness-complete' );

const UUID = '/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/';

/**
 * The events of a batch.
 *
 * @param string $body JSON, whatever its type says: browsers that cannot do better send it as plain text.
 * @return array|null Null when it is no batch.
 */
function read_batch( string $body ) {
	$batch = json_decode( $body, true, 20 );
	if ( ! is_array( $batch ) || 'readiness-batch/1' !== ( $batch['schema'] ?? null ) ) {
		return null;
	}
	$events = $batch['events'] ?? null;
	return is_array( $events ) && count( $events ) >= 1 && count( $events ) <= MOST_EVENTS && array_keys( $events ) === range( 0, count( $events ) - 1 ) ? $events : null;
}

/**
 * A row for an event.
 *
 * @param mixed  $event  An entry of a batch.
 * @param string $source `site` or `frame`.
 * @return array|null Null when something in it is not as it must be, or it is not counted.
 */
function read_event( $event, string $source ) {
	$type   = text( $event['type'] ?? null, 40 );
	$detail = is_array( $event ) ? ( $event['detail'] ?? null ) : null;
	if ( ! in_array( $type, COUNTED, true ) || ! is_array( $detail ) || 'readiness-event/1' !== ( $detail['schema'] ?? null ) || false !== ( $detail['preview'] ?? null ) ) {
		return null;
	}
	$attempt    = text( $detail['attempt'] ?? null, 36 );
	$assessment = text( $detail['assessment']['id'] ?? null, 100 );
	$version    = text( $detail['assessment']['version'] ?? null, 40 );
	$lang       = text( $detail['lang'] ?? null, 35 );
	$happened   = happened( $event['at'] ?? null );
	if ( null === $attempt || ! preg_match( UUID, $attempt ) || "$attempt:$type:1" !== ( $event['id'] ?? null ) || null === $assessment || null === $version || null === $lang || null === $happened ) {
		return null;
	}
	$row = array(
		'attempt'    => $attempt,
		'type'       => str_replace( 'readiness-', '', $type ),
		'happened'   => $happened,
		'source'     => $source,
		'assessment' => $assessment,
		'version'    => $version,
		'lang'       => $lang,
		'areas'      => array(),
	);
	return 'readiness-complete' === $type ? with_result( $row, $detail['result'] ?? null ) : $row;
}

/**
 * The row with the result of a completion.
 *
 * @param array $row    So far.
 * @param mixed $result Of the detail; without areas when the block tells the level only.
 * @return array|null
 */
function with_result( array $row, $result ) {
	$level = is_array( $result ) ? read_level( $result['level'] ?? null, array_key_exists( 'level', $result ) ) : null;
	$areas = $result['areas'] ?? array();
	if ( null === $level || ! is_array( $areas ) || count( $areas ) > 30 || ! is_percent( $result['percent'] ?? null ) ) {
		return null;
	}
	foreach ( array_values( $areas ) as $position => $area ) {
		$id         = text( $area['id'] ?? null, 64 );
		$label      = label( $area['label'] ?? null );
		$area_level = is_array( $area ) ? read_level( $area['level'] ?? null, array_key_exists( 'level', $area ) ) : null;
		if ( null === $id || null === $label || null === $area_level || ! is_percent( $area['percent'] ?? null ) ) {
			return null;
		}
		$row['areas'][] = array(
			'area'       => $id,
			'position'   => $position,
			'area_label' => $label,
			'percent'    => $area['percent'] ?? null,
		) + $area_level;
	}
	return array( 'percent' => $result['percent'] ?? null ) + $level + $row;
}

/**
 * A level's columns.
 *
 * @param mixed $level With id and label; null when every answer was “not sure”.
 * @param bool  $given Whether there is one at all.
 * @return array|null
 */
function read_level( $level, bool $given ) {
	if ( $given && null === $level ) {
		return array(
			'level'       => null,
			'level_label' => null,
		);
	}
	$id    = text( $level['id'] ?? null, 64 );
	$label = label( $level['label'] ?? null );
	return null === $id || null === $label ? null : array(
		'level'       => $id,
		'level_label' => $label,
	);
}

/**
 * Whether a value is a percentage, or none.
 *
 * @param mixed $value To check.
 */
function is_percent( $value ): bool {
	return null === $value || ( is_int( $value ) && $value >= 0 && $value <= 100 );
}

/**
 * A text that fits, without what is no character of a line.
 *
 * @param mixed $value To check.
 * @param int   $most  Characters.
 * @return string|null
 */
function text( $value, int $most ) {
	return is_string( $value ) && '' !== $value && mb_strlen( $value ) <= $most && wp_check_invalid_utf8( $value ) === $value && ! preg_match( '/[\x00-\x1f\x7f]/', $value ) ? $value : null;
}

/**
 * The name of a level or an area, on one line and cut to what its column holds: documents may have longer ones.
 *
 * @param mixed $value To check.
 * @return string|null
 */
function label( $value ) {
	return is_string( $value ) && mb_strlen( $value ) <= 1000 ? text( mb_substr( trim( (string) preg_replace( '/\s+/u', ' ', $value ) ), 0, 200 ), 200 ) : null;
}

/**
 * When, in the database's way of writing it. By the visitor's clock, unless that is far off: then it is now.
 *
 * @param mixed $at ISO 8601.
 * @return string|null
 */
function happened( $at ) {
	$time = is_string( $at ) && preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d/', $at ) ? strtotime( $at ) : false;
	if ( false === $time ) {
		return null;
	}
	$off = $time > time() + 5 * MINUTE_IN_SECONDS || $time < time() - 32 * DAY_IN_SECONDS;
	return gmdate( 'Y-m-d H:i:s', $off ? time() : $time );
}
