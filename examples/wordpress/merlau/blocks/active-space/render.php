<div data-when="no-space" hidden>
	<h1><?php echo esc_html( $attributes['welcome'] ); ?></h1>
	<p class="lead"><?php echo esc_html( $attributes['begin'] ); ?></p>
</div>
<div data-when="in-space" hidden>
	<p class="kind"><?php echo esc_html( $attributes['kind'] ); ?></p>
	<h1 data-space="title"></h1>
	<p class="lead"><span data-space="legalName"></span> · <span data-space="identifier"></span></p>
</div>
