<?php
/**
 * The block on a page.
 *
 * @package Readiness_Assessment
 *
 * @var array  $attributes Of the block.
 * @var string $content    Its inner blocks, rendered.
 */

defined( 'ABSPATH' ) || exit;

// Escaped piece by piece where it is made; the inner blocks are the author's, filtered when they were saved.
echo Readiness_Assessment\block_html( $attributes, $content ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
