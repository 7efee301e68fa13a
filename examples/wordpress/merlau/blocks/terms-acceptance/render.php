<terms-acceptance heading-level="<?php echo (int) $attributes['headingLevel']; ?>"></terms-acceptance>
