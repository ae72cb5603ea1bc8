<?php
/**
 * Plugin Name:       Readiness Assessment
 * Description:       A two-minute self-assessment for school districts, as a block, with figures on your own site.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The readiness-assessment authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       readiness-assessment
 * Domain Path:       /languages
 *
 * @package Readiness_Assessment
 */

namespace Readiness_Assessment;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array( 'options', 'markup', 'scripts', 'block', 'content', 'editors', 'documents', 'embed', 'settings', 'storage', 'lifecycle', 'batch', 'route', 'figures', 'dashboard', 'export', 'privacy', 'health', 'built' ) as $readiness_assessment_part ) {
	require_once __DIR__ . "/includes/$readiness_assessment_part.php";
}
