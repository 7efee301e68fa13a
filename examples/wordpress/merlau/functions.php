<?php
/** The theme of a tourist office, where hotels declare the nights of their guests. */

/** Where the space elements and the space service are, seen from the browser: both behind the web server of the site. */
const MERLAU_ELEMENTS = '/space-elements';
const MERLAU_SERVICE  = '/api';

add_action( 'after_setup_theme', function () {
	add_theme_support( 'title-tag' );
	register_nav_menu( 'sections', 'Sections' );
} );

add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'space-elements', MERLAU_ELEMENTS . '/tokens.css', array(), null );
	wp_enqueue_style( 'merlau-page', '/shared/page.css', array(), null );
	wp_enqueue_style( 'merlau', get_theme_file_uri( 'assets/merlau.css' ), array(), null );
} );

/*
 * Printed, not enqueued: `wp_enqueue_script_module()` knows no `data-` attributes, and what plugins do to enqueued
 * scripts (joining, deferring) does not suit a module that finds its files beside itself.
 */
add_action( 'wp_head', function () {
	wp_print_script_tag( array(
		'type'          => 'module',
		'src'           => MERLAU_ELEMENTS . '/browser/space-elements.js',
		'data-base-url' => MERLAU_SERVICE,
	) );
	wp_print_script_tag( array( 'type' => 'module', 'src' => get_theme_file_uri( 'assets/merlau.js' ) ) );
} );

/*
 * Blocks, because what authors type as HTML loses tags that WordPress does not know. They are rendered here for every
 * visit alike: who is signed in, and in which space, only the browser finds out, so pages may be cached.
 */
add_action( 'init', function () {
	foreach ( array( 'terms-acceptance', 'create-pro-space-form', 'active-space' ) as $block ) {
		register_block_type( __DIR__ . "/blocks/$block" );
	}
} );

/** The editor shows each block as its name: its content depends on who looks. */
add_action( 'enqueue_block_editor_assets', function () {
	wp_enqueue_script( 'merlau-editor', get_theme_file_uri( 'assets/editor.js' ), array( 'wp-blocks', 'wp-element' ), null, true );
} );
