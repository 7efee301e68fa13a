<?php
/** Prints the page of a path, such as `/fr/home`; nothing where there is none. */
require __DIR__ . '/pages.php';
require __DIR__ . '/wordpress.php';

list( $language, $name ) = array_pad( array_values( array_filter( explode( '/', $argv[1] ) ) ), 2, '' );
$language                = $language ?: 'fr';
$name                    = $name ?: 'home';
$entry                   = $pages[ $language ][ $name ] ?? null;
if ( ! $entry ) {
	exit;
}
$page = (object) ( array( 'language' => $language, 'name' => $name, 'is_shown' => false ) + $entry );

require __DIR__ . '/../merlau/functions.php';
do_action( 'after_setup_theme' );
do_action( 'init' );
require __DIR__ . '/../merlau/index.php';
