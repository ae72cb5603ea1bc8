<?php
/**
 * The settings, and the page for them.
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const SETTINGS_OPTION = 'readiness_assessment_settings';
const SETTINGS_PAGE   = 'readiness-assessment-settings';

const DEFAULTS = array(
	'count'         => true,
	'count_editors' => false,
	'months'        => 25,
	'accent'        => 'theme',
	'accent_color'  => '#1d5c8c',
	'ask_consent'   => false,
	'frames'        => '',
);

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page', 20 );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_action_links' );

/**
 * What is set, complete: what an earlier version did not know has its default.
 *
 * @return array<string, mixed>
 */
function settings(): array {
	$saved = get_option( SETTINGS_OPTION );
	return array_intersect_key( is_array( $saved ) ? $saved : array(), DEFAULTS ) + DEFAULTS;
}

/**
 * What a form sends, made sound.
 *
 * @param mixed $given Fields by name; unchecked boxes are missing.
 */
function sanitize_settings( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$color  = sanitize_hex_color( $given['accent_color'] ?? '' );
	$accent = $given['accent'] ?? '';
	$sites  = preg_split( '/\s+/', (string) ( $given['frames'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	$sound  = array_filter(
		$sites,
		static function ( $site ) {
			return (bool) preg_match( '#^https?://(\*\.)?[a-z0-9.-]+(:\d+)?$#i', $site );
		}
	);
	if ( count( $sound ) < count( $sites ) && function_exists( 'add_settings_error' ) ) {
		add_settings_error( SETTINGS_OPTION, 'frames', __( 'A site that may frame the assessment is written like https://intranet.example.org. What was not has been left out.', 'readiness-assessment' ) );
	}
	return array(
		'count'         => ! empty( $given['count'] ),
		'count_editors' => ! empty( $given['count_editors'] ),
		'months'        => min( 120, max( 0, (int) ( $given['months'] ?? DEFAULTS['months'] ) ) ),
		'accent'        => in_array( $accent, array( 'theme', 'own', 'custom' ), true ) ? $accent : DEFAULTS['accent'],
		'accent_color'  => $color ? $color : DEFAULTS['accent_color'],
		'ask_consent'   => ! empty( $given['ask_consent'] ),
		'frames'        => implode( "\n", $sound ),
	);
}

/** Sections and fields. */
function register_settings() {
	register_setting(
		SETTINGS_PAGE,
		SETTINGS_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => DEFAULTS,
		)
	);
	$sections = array(
		'figures' => __( 'Figures', 'readiness-assessment' ),
		'looks'   => __( 'Looks', 'readiness-assessment' ),
		'privacy' => __( 'Visitors and other sites', 'readiness-assessment' ),
	);
	foreach ( $sections as $id => $title ) {
		add_settings_section( $id, $title, '__return_null', SETTINGS_PAGE );
	}
	$fields = array(
		'count'         => array( 'figures', __( 'Count', 'readiness-assessment' ) ),
		'count_editors' => array( 'figures', __( 'Your own visits', 'readiness-assessment' ) ),
		'months'        => array( 'figures', __( 'Keep for', 'readiness-assessment' ) ),
		'accent'        => array( 'looks', __( 'Color', 'readiness-assessment' ) ),
		'ask_consent'   => array( 'privacy', __( 'Answers kept in the browser', 'readiness-assessment' ) ),
		'frames'        => array( 'privacy', __( 'Who may frame the assessment', 'readiness-assessment' ) ),
	);
	foreach ( $fields as $id => list( $section, $label ) ) {
		$label_for = in_array( $id, array( 'months', 'frames' ), true ) ? "readiness-assessment-$id" : '';
		add_settings_field( $id, $label, __NAMESPACE__ . "\\field_$id", SETTINGS_PAGE, $section, array_filter( array( 'label_for' => $label_for ) ) );
	}
}

/** In the plugin's menu, for administrators. */
function add_settings_page() {
	add_submenu_page( DASHBOARD_PAGE, __( 'Readiness assessment: settings', 'readiness-assessment' ), __( 'Settings', 'readiness-assessment' ), 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/**
 * In the list of plugins.
 *
 * @param array $links HTML.
 */
function add_action_links( $links ) {
	$link = static function ( $page, $text ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( admin_url( "admin.php?page=$page" ) ), esc_html( $text ) );
	};
	return array_merge( array( $link( SETTINGS_PAGE, __( 'Settings', 'readiness-assessment' ) ), $link( DASHBOARD_PAGE, __( 'Figures', 'readiness-assessment' ) ) ), $links );
}

/** The page. */
function print_settings_page() {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<?php settings_errors( SETTINGS_OPTION ); ?>
		<form method="post" action="options.php">
			<?php
			settings_fields( SETTINGS_PAGE );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'For another site', 'readiness-assessment' ); ?></h2>
		<p><?php esc_html_e( 'Paste this URL into the frame or “embed” box of Google Sites, SharePoint and the like. Visits there are counted here, too.', 'readiness-assessment' ); ?></p>
		<p><input type="text" class="large-text code" readonly value="<?php echo esc_attr( embed_url() ); ?>" aria-label="<?php esc_attr_e( 'URL of the assessment', 'readiness-assessment' ); ?>" onfocus="this.select()"></p>
	</div>
	<?php
}

/**
 * A checkbox.
 *
 * @param string $id   Of the setting.
 * @param string $text Beside it.
 * @param string $hint Below it.
 */
function print_checkbox( string $id, string $text, string $hint = '' ) {
	printf( '<label><input type="checkbox" name="%s" value="1" %s> %s</label>', esc_attr( SETTINGS_OPTION . "[$id]" ), checked( settings()[ $id ], true, false ), esc_html( $text ) );
	print_hint( $hint );
}

/**
 * A line below a field.
 *
 * @param string $hint Text; nothing when empty.
 */
function print_hint( string $hint ) {
	if ( '' !== $hint ) {
		printf( '<p class="description">%s</p>', esc_html( $hint ) );
	}
}

/** Field. */
function field_count() {
	print_checkbox( 'count', __( 'Count how often the assessment is started and finished', 'readiness-assessment' ), __( 'On this site, by level and area. No names, no IP addresses, no cookies for visitors.', 'readiness-assessment' ) );
}

/** Field. */
function field_count_editors() {
	print_checkbox( 'count_editors', __( 'Count visits of people who are logged in to write here', 'readiness-assessment' ) );
}

/** Field. */
function field_months() {
	printf( '<input type="number" min="0" max="120" class="small-text" id="readiness-assessment-months" name="%s" value="%d"> %s', esc_attr( SETTINGS_OPTION . '[months]' ), (int) settings()['months'], esc_html__( 'months', 'readiness-assessment' ) );
	print_hint( __( 'Then figures are deleted. 0 keeps them forever.', 'readiness-assessment' ) );
}

/** Field. */
function field_accent() {
	$choices = array(
		'theme'  => __( 'Same as the theme’s buttons', 'readiness-assessment' ),
		'own'    => __( 'The assessment’s own', 'readiness-assessment' ),
		'custom' => __( 'This color:', 'readiness-assessment' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Color', 'readiness-assessment' ) . '</legend>';
	foreach ( $choices as $value => $text ) {
		printf( '<label><input type="radio" name="%s" value="%s" %s> %s</label> ', esc_attr( SETTINGS_OPTION . '[accent]' ), esc_attr( $value ), checked( settings()['accent'], $value, false ), esc_html( $text ) );
		echo 'custom' === $value ? '' : '<br>';
	}
	printf( '<input type="color" name="%s" value="%s" aria-label="%s">', esc_attr( SETTINGS_OPTION . '[accent_color]' ), esc_attr( settings()['accent_color'] ), esc_attr__( 'Color', 'readiness-assessment' ) );
	echo '</fieldset>';
	print_hint( __( 'A color too faint to read is shown darker or lighter, just enough. A block can have its own.', 'readiness-assessment' ) );
}

/** Field. */
function field_ask_consent() {
	print_checkbox( 'ask_consent', __( 'Keep them only with consent', 'readiness-assessment' ), __( 'For blocks that keep answers. A consent plugin that speaks the WP Consent API is asked in any case. With this box checked, nothing is kept where there is no such plugin.', 'readiness-assessment' ) );
}

/** Field. */
function field_frames() {
	printf( '<textarea id="readiness-assessment-frames" class="large-text code" rows="3" name="%s" placeholder="https://intranet.example.org">%s</textarea>', esc_attr( SETTINGS_OPTION . '[frames]' ), esc_textarea( settings()['frames'] ) );
	print_hint( __( 'A site on each line. With none, every site may.', 'readiness-assessment' ) );
}
