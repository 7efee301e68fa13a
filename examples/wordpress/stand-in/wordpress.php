<?php
/**
 * Of WordPress, Polylang included, as much as the theme calls, with the same names and the same markup, so that the
 * theme runs without a database. The theme is made for the real one.
 */

$actions = array();
$blocks  = array();
$styles  = array();

function add_action( $name, $callback ) {
	global $actions;
	$actions[ $name ][] = $callback;
}

function do_action( $name ) {
	global $actions;
	foreach ( $actions[ $name ] ?? array() as $callback ) {
		$callback();
	}
}

function add_theme_support( $feature ) {}

function register_nav_menu( $location, $description ) {}

function wp_enqueue_script( $handle ) {}

function wp_enqueue_style( $handle, $url ) {
	global $styles;
	$styles[ $handle ] = $url;
}

function wp_print_script_tag( $attributes ) {
	echo '<script';
	foreach ( $attributes as $name => $value ) {
		echo " $name=\"" . esc_attr( $value ) . '"';
	}
	echo "></script>\n";
}

function wp_head() {
	global $page, $styles;
	echo '<title>' . esc_html( "$page->title – " . SITE_NAME ) . "</title>\n";
	do_action( 'wp_enqueue_scripts' );
	foreach ( $styles as $handle => $url ) {
		echo "<link rel=\"stylesheet\" id=\"$handle-css\" href=\"" . esc_url( $url ) . "\">\n";
	}
	do_action( 'wp_head' );
}

function wp_footer() {
	do_action( 'wp_footer' );
}

function wp_body_open() {
	do_action( 'wp_body_open' );
}

function body_class() {
	echo 'class="page"';
}

function language_attributes() {
	echo 'lang="' . esc_attr( pll_current_language() ) . '"';
}

function bloginfo( $what ) {
	echo esc_html( 'name' === $what ? SITE_NAME : 'UTF-8' );
}

function home_url( $path ) {
	return $path;
}

function get_theme_file_uri( $file ) {
	return "/wp-content/themes/merlau/$file";
}

function get_header() {
	require __DIR__ . '/../merlau/header.php';
}

function get_footer() {
	require __DIR__ . '/../merlau/footer.php';
}

function wp_nav_menu( $arguments ) {
	global $page, $pages;
	echo '<ul class="' . esc_attr( $arguments['menu_class'] ) . '">';
	foreach ( $pages[ $page->language ] as $name => $entry ) {
		$current = $name === $page->name ? ' aria-current="page"' : '';
		echo "<li class=\"menu-item\"><a href=\"/$page->language/$name\"$current>" . esc_html( $entry['title'] ) . '</a></li>';
	}
	echo '</ul>';
}

function have_posts() {
	global $page;
	return ! $page->is_shown;
}

function the_post() {
	global $page;
	$page->is_shown = true;
}

/** Renders blocks that have no content of their own, as `<!-- wp:name {…} /-->`; other comments of blocks go. */
function the_content() {
	global $page, $blocks;
	$render  = function ( $found ) use ( $blocks ) {
		$block      = $blocks[ $found[1] ];
		$attributes = (array) json_decode( $found[2] ?: '{}', true );
		foreach ( $block['attributes'] as $name => $about ) {
			$attributes[ $name ] = $attributes[ $name ] ?? $about['default'];
		}
		ob_start();
		require $block['folder'] . '/render.php';
		return ob_get_clean();
	};
	$content = preg_replace_callback( '~<!-- wp:(\w+/[\w-]+) (\{.*?\} )?/-->~s', $render, $page->content );
	echo preg_replace( '~<!-- /?wp:.*? -->\n?~s', '', $content );
}

function register_block_type( $folder ) {
	global $blocks;
	$block                    = json_decode( file_get_contents( "$folder/block.json" ), true );
	$blocks[ $block['name'] ] = $block + array( 'folder' => $folder );
}

function esc_html( $text ) {
	return htmlspecialchars( (string) $text, ENT_QUOTES );
}

function esc_attr( $text ) {
	return esc_html( $text );
}

function esc_url( $url ) {
	return esc_html( $url );
}

function pll_current_language() {
	global $page;
	return $page->language;
}

function pll_home_url() {
	global $page;
	return "/$page->language/home";
}

function pll_the_languages() {
	global $page;
	$languages = array();
	foreach ( LANGUAGES as $slug => $name ) {
		$languages[] = array(
			'slug'         => $slug,
			'name'         => $name,
			'url'          => "/$slug/$page->name",
			'current_lang' => $slug === $page->language,
		);
	}
	return $languages;
}
