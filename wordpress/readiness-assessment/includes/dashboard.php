<?php
/**
 * The page with the figures, for editors.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const DASHBOARD_PAGE = 'readiness-assessment';

add_action( 'admin_menu', __NAMESPACE__ . '\add_dashboard' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\add_dashboard_style' );

/** Who sees the figures: editors and administrators. */
function dashboard_capability(): string {
	return (string) apply_filters( 'readiness_assessment_figures_capability', 'edit_others_posts' );
}

/** In the menu. */
function add_dashboard() {
	add_menu_page( __( 'Readiness assessment: figures', 'readiness-assessment' ), __( 'Readiness', 'readiness-assessment' ), dashboard_capability(), DASHBOARD_PAGE, __NAMESPACE__ . '\print_dashboard', 'dashicons-chart-bar', 58 );
	add_submenu_page( DASHBOARD_PAGE, __( 'Readiness assessment: figures', 'readiness-assessment' ), __( 'Figures', 'readiness-assessment' ), dashboard_capability(), DASHBOARD_PAGE );
}

/**
 * Its style sheet, nowhere else.
 *
 * @param string $hook Of the page.
 */
function add_dashboard_style( $hook ) {
	if ( 'toplevel_page_' . DASHBOARD_PAGE === $hook ) {
		wp_enqueue_style( 'readiness-assessment-dashboard', file_url( 'css/dashboard.css' ), array(), VERSION );
	}
}

/** The page. */
function print_dashboard() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a view, which changes nothing; period() takes what is sound.
	$period  = period( wp_unslash( $_GET ) );
	$figures = figures( $period );
	?>
	<div class="wrap readiness-assessment">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<?php
		print_filter( $period );
		if ( 0 === $figures['started'] ) {
			print_nothing();
		} else {
			print_totals( $figures );
			print_days( $figures['days'] );
			print_levels( $figures['levels'] );
			print_areas( $figures['areas'] );
			print_export( $period );
		}
		?>
	</div>
	<?php
}

/**
 * The form for what is shown.
 *
 * @param array $period As `period()` gives it.
 */
function print_filter( array $period ) {
	$known   = assessments();
	$sources = array(
		''      => __( 'Everywhere', 'readiness-assessment' ),
		'site'  => __( 'This site', 'readiness-assessment' ),
		'frame' => __( 'Frames elsewhere', 'readiness-assessment' ),
	);
	$option  = static function ( $value, $text, $chosen ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( $value, $chosen, false ), esc_html( $text ) );
	};
	?>
	<form method="get" class="readiness-filter">
		<input type="hidden" name="page" value="<?php echo esc_attr( DASHBOARD_PAGE ); ?>">
		<label><?php esc_html_e( 'From', 'readiness-assessment' ); ?> <input type="date" name="from" value="<?php echo esc_attr( $period['from']->format( 'Y-m-d' ) ); ?>"></label>
		<label><?php esc_html_e( 'To', 'readiness-assessment' ); ?> <input type="date" name="to" value="<?php echo esc_attr( $period['to']->format( 'Y-m-d' ) ); ?>"></label>
		<label><?php esc_html_e( 'Taken on', 'readiness-assessment' ); ?> <select name="source">
			<?php
			foreach ( $sources as $value => $text ) {
				$option( $value, $text, $period['source'] );
			}
			?>
		</select></label>
		<?php if ( count( $known ) > 1 ) : ?>
		<label><?php esc_html_e( 'Assessment', 'readiness-assessment' ); ?> <select name="assessment">
			<?php
			foreach ( $known as $id ) {
				$outline = document_by_assessment( $id );
				$option( $id, $outline['title'] ?? '' ? $outline['title'] : $id, $period['assessment'] );
			}
			?>
		</select></label>
		<?php endif; ?>
		<button class="button"><?php esc_html_e( 'Show', 'readiness-assessment' ); ?></button>
	</form>
	<?php
}

/** When nobody came. */
function print_nothing() {
	echo '<div class="nothing"><p>' . esc_html__( 'Nobody has taken the assessment in this time.', 'readiness-assessment' ) . '</p><p>';
	if ( ! settings()['count'] ) {
		esc_html_e( 'Counting is switched off in the settings.', 'readiness-assessment' );
	} else {
		esc_html_e( 'Your own visits are not counted while you are logged in: try it in a private window.', 'readiness-assessment' );
	}
	echo '</p></div>';
}

/**
 * The numbers at the top.
 *
 * @param array $figures As `figures()` gives them.
 */
function print_totals( array $figures ) {
	$share = (int) round( 100 * $figures['completed'] / max( 1, $figures['started'] ) );
	$rows  = array(
		array( __( 'Started', 'readiness-assessment' ), number_format_i18n( $figures['started'] ), '' ),
		/* translators: %s: percentage of visitors who started. */
		array( __( 'Completed', 'readiness-assessment' ), number_format_i18n( $figures['completed'] ), sprintf( __( '%s%% of those who started', 'readiness-assessment' ), number_format_i18n( $share ) ) ),
		array( __( 'On this site', 'readiness-assessment' ), number_format_i18n( $figures['sources']['site'] ), '' ),
		array( __( 'In frames elsewhere', 'readiness-assessment' ), number_format_i18n( $figures['sources']['frame'] ), '' ),
	);
	echo '<dl class="totals">';
	foreach ( $rows as list( $name, $number, $note ) ) {
		printf( '<div><dt>%s</dt><dd>%s%s</dd></div>', esc_html( $name ), esc_html( $number ), '' === $note ? '' : ' <small>' . esc_html( $note ) . '</small>' );
	}
	echo '</dl>';
}

/**
 * Completions by day: columns to look at, rows to read.
 *
 * @param array<string, int> $days As `by_day()` gives them.
 */
function print_days( array $days ) {
	$most    = max( 1, max( $days ) );
	$months  = 7 === strlen( (string) key( $days ) );
	$caption = $months ? __( 'Completed by month', 'readiness-assessment' ) : __( 'Completed by day', 'readiness-assessment' );
	// The roles again, because browsers take them away with the display of tables.
	/* translators: %s: number. */
	$note = sprintf( __( 'at most %s', 'readiness-assessment' ), number_format_i18n( max( $days ) ) );
	printf( '<table class="chart" role="table"><caption>%s <small>%s</small></caption><tbody role="rowgroup">', esc_html( $caption ), esc_html( $note ) );
	foreach ( $days as $day => $number ) {
		$name = day_name( (string) $day );
		printf(
			'<tr role="row" title="%1$s: %2$s"><th role="rowheader" scope="row"><span>%1$s</span></th><td role="cell" style="--share:%3$s"><span>%2$s</span></td></tr>',
			esc_attr( $name ),
			esc_attr( number_format_i18n( $number ) ),
			esc_attr( (string) round( $number / $most, 4 ) )
		);
	}
	echo '</tbody></table>';
	printf( '<p class="ends" aria-hidden="true"><span>%s</span><span>%s</span></p>', esc_html( day_name( (string) array_key_first( $days ) ) ), esc_html( day_name( (string) array_key_last( $days ) ) ) );
}

/**
 * A day as this site writes days, or a month.
 *
 * @param string $day 2026-03-31 or 2026-03.
 */
function day_name( string $day ): string {
	return 7 === strlen( $day ) ? date_i18n( 'F Y', (int) strtotime( "$day-15" ) ) : date_i18n( (string) get_option( 'date_format' ), (int) strtotime( $day ) );
}

/**
 * Completions by level.
 *
 * @param array $levels As `by_level()` gives them.
 */
function print_levels( array $levels ) {
	$all = max( 1, array_sum( array_column( $levels, 'number' ) ) );
	echo '<table class="bars widefat striped" role="table"><caption>' . esc_html__( 'By level', 'readiness-assessment' ) . '</caption><tbody role="rowgroup">';
	foreach ( $levels as $id => $level ) {
		if ( '' === $id && 0 === $level['number'] ) {
			continue;
		}
		$share = $level['number'] / $all;
		/* translators: %s: percentage. */
		$percent = sprintf( __( '%s%%', 'readiness-assessment' ), number_format_i18n( 100 * $share ) );
		printf( '<tr role="row"><th role="rowheader" scope="row">%s</th><td role="cell" class="readiness-bar"><span style="--share:%s"></span></td><td role="cell" class="number">%s</td><td role="cell" class="number">%s</td></tr>', esc_html( $level['label'] ), esc_attr( (string) round( $share, 4 ) ), esc_html( number_format_i18n( $level['number'] ) ), esc_html( $percent ) );
	}
	echo '</tbody></table>';
}

/**
 * Completions by area and level.
 *
 * @param array $areas As `by_area()` gives them.
 */
function print_areas( array $areas ) {
	if ( ! $areas ) {
		return;
	}
	$unsure = 0;
	foreach ( $areas as $area ) {
		$unsure += $area['levels']['']['number'];
	}
	// The roles again, as above: on a phone each area is a list of its levels.
	echo '<table class="areas widefat" role="table"><caption>' . esc_html__( 'By area', 'readiness-assessment' ) . '</caption><thead role="rowgroup"><tr role="row"><td role="cell"></td>';
	$levels = reset( $areas )['levels'];
	if ( 0 === $unsure ) {
		unset( $levels[''] );
	}
	foreach ( $levels as $level ) {
		echo '<th role="columnheader" scope="col">' . esc_html( $level['label'] ) . '</th>';
	}
	echo '</tr></thead><tbody role="rowgroup">';
	foreach ( $areas as $area ) {
		$all = max( 1, array_sum( array_column( $area['levels'], 'number' ) ) );
		echo '<tr role="row"><th role="rowheader" scope="row">' . esc_html( $area['label'] ) . '</th>';
		foreach ( $levels as $id => $level ) {
			$number = $area['levels'][ $id ]['number'];
			printf( '<td role="cell" class="number" data-colname="%s" style="--share:%s">%s</td>', esc_attr( $level['label'] ), esc_attr( (string) round( $number / $all, 4 ) ), esc_html( number_format_i18n( $number ) ) );
		}
		echo '</tr>';
	}
	echo '</tbody></table>';
}
