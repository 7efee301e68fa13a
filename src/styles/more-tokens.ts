import { css } from 'lit';

/** The tokens of what is not on nearly every page: of controls, messages, cards and forms. See `tokens.ts`. */
export const moreTokens = css`
  :host {
    /* Font of identifiers. */
    --_font-mono: var(--space-font-mono, ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace);
    /* Line that divides. */
    --_color-line: var(--space-color-line, light-dark(oklch(0.9 0.008 262), oklch(0.36 0.016 262)));
    /* The accent under the pointer. */
    --_color-accent-strong: var(--space-color-accent-strong, light-dark(oklch(0.38 0.14 258), oklch(0.85 0.08 255)));
    /* Text on the accent. */
    --_color-on-accent: var(--space-color-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.04 258)));
    /* Messages of failure. */
    --_color-danger: var(--space-color-danger, light-dark(oklch(0.5 0.18 27), oklch(0.8 0.11 25)));
    /* Messages of success. */
    --_color-success: var(--space-color-success, light-dark(oklch(0.48 0.12 152), oklch(0.8 0.14 155)));
    /* Corners of popups and cards. */
    --_radius-card: var(--space-radius-card, 0.625em);
    /* Shadow of what floats. */
    --_shadow: var(
      --space-shadow,
      0 0.5em 2em light-dark(oklch(0.24 0.02 262 / 0.16), oklch(0 0 0 / 0.5)),
      0 0.125em 0.375em light-dark(oklch(0.24 0.02 262 / 0.08), oklch(0 0 0 / 0.4))
    );
    /* Widest a form grows. */
    --_form-width: var(--space-form-width, 36em);
  }

  @media (forced-colors: active) {
    :host {
      --_color-line: CanvasText;
      --_color-accent-strong: LinkText;
      --_color-on-accent: Canvas;
      --_color-danger: CanvasText;
      --_color-success: CanvasText;
    }
  }
`;
