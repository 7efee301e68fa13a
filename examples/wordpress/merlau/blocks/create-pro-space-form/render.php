<create-pro-space-form terms-href="<?php echo esc_url( $attributes['termsHref'] ); ?>"></create-pro-space-form>
