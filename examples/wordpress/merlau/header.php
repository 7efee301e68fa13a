<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<link rel="icon" href="data:,">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<header class="masthead">
	<div class="measure">
		<a class="brand" href="<?php echo esc_url( pll_home_url() ); ?>"><b aria-hidden="true">T</b><?php bloginfo( 'name' ); ?></a>
		<space-switcher hide-manage create-href="<?php echo esc_url( home_url( '/' . pll_current_language() . '/create' ) ); ?>"></space-switcher>
		<div class="languages">
			<?php foreach ( pll_the_languages( array( 'raw' => 1 ) ) as $language ) : ?>
				<a href="<?php echo esc_url( $language['url'] ); ?>" lang="<?php echo esc_attr( $language['slug'] ); ?>" hreflang="<?php echo esc_attr( $language['slug'] ); ?>" aria-label="<?php echo esc_attr( $language['name'] ); ?>"<?php echo $language['current_lang'] ? ' aria-current="true"' : ''; ?>><?php echo esc_html( strtoupper( $language['slug'] ) ); ?></a>
			<?php endforeach; ?>
		</div>
	</div>
</header>
<nav class="sections">
	<?php wp_nav_menu( array( 'theme_location' => 'sections', 'container' => false, 'menu_class' => 'measure' ) ); ?>
</nav>
<main class="measure">
