import { css } from 'lit';

/**
 * What a host may set, and what holds when it sets nothing. This file is the one source of the tokens: the published
 * `tokens.css` and their documentation are generated from it; the comment above a token is its description.
 *
 * Lengths are in `em` of the element, so that a page whose root font is not 16 px needs one token, not all of them.
 */
export const tokens = css`
  :host {
    /* Font of all text. */
    --_font: var(--space-font, inherit);
    /* Font of identifiers. */
    --_font-mono: var(--space-font-mono, ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace);
    /* Size of body text; everything else follows from it. Where the root font is smaller than the text of the page, up to 16 px of that text. */
    --_font-size: var(--space-font-size, max(1rem, min(1em, 16px)));
    /* Weight of titles, labels and the active space. */
    --_font-weight-strong: var(--space-font-weight-strong, 600);

    /* Text. */
    --_color-ink: var(--space-color-ink, light-dark(oklch(0.24 0.02 262), oklch(0.95 0.006 262)));
    /* Text that explains. */
    --_color-ink-quiet: var(--space-color-ink-quiet, light-dark(oklch(0.46 0.02 262), oklch(0.77 0.012 262)));
    /* Background of popups, cards and fields. */
    --_color-paper: var(--space-color-paper, light-dark(oklch(1 0 0), oklch(0.23 0.015 262)));
    /* Background that sets something apart, and of what the pointer is on. */
    --_color-tint: var(--space-color-tint, light-dark(oklch(0.966 0.006 262), oklch(0.29 0.018 262)));
    /* Edge of a control; contrast 3:1 against paper. */
    --_color-edge: var(--space-color-edge, light-dark(oklch(0.62 0.02 262), oklch(0.6 0.02 262)));
    /* Line that divides. */
    --_color-line: var(--space-color-line, light-dark(oklch(0.9 0.008 262), oklch(0.36 0.016 262)));
    /* The one accent: primary action, links, focus. */
    --_color-accent: var(--space-color-accent, light-dark(oklch(0.46 0.15 258), oklch(0.78 0.1 255)));
    /* The accent under the pointer. */
    --_color-accent-strong: var(--space-color-accent-strong, light-dark(oklch(0.38 0.14 258), oklch(0.85 0.08 255)));
    /* Text on the accent. */
    --_color-on-accent: var(--space-color-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.04 258)));
    /* Focus ring. */
    --_color-focus: var(--space-color-focus, var(--_color-accent));
    /* Private spaces: the icon. */
    --_color-private: var(--space-color-private, light-dark(oklch(0.5 0.12 152), oklch(0.8 0.14 155)));
    /* Professional spaces: the icon. */
    --_color-professional: var(--space-color-professional, light-dark(oklch(0.48 0.14 252), oklch(0.78 0.11 250)));
    /* Messages of failure. */
    --_color-danger: var(--space-color-danger, light-dark(oklch(0.5 0.18 27), oklch(0.8 0.11 25)));
    /* Messages of success. */
    --_color-success: var(--space-color-success, light-dark(oklch(0.48 0.12 152), oklch(0.8 0.14 155)));

    /* Corners of controls. */
    --_radius-control: var(--space-radius-control, 0.375em);
    /* Corners of popups and cards. */
    --_radius-card: var(--space-radius-card, 0.625em);
    /* Shadow of what floats. */
    --_shadow: var(
      --space-shadow,
      0 0.5em 2em light-dark(oklch(0.24 0.02 262 / 0.16), oklch(0 0 0 / 0.5)),
      0 0.125em 0.375em light-dark(oklch(0.24 0.02 262 / 0.08), oklch(0 0 0 / 0.4))
    );
    /* Smallest height of what is pressed. */
    --_target: var(--space-target, 2.75em);
    /* Width of the switcher where there is room. */
    --_switcher-width: var(--space-switcher-width, 24em);
    /* Widest a form grows. */
    --_form-width: var(--space-form-width, 36em);

    /* What a page says of all its elements reaches the host too; the text follows the tokens all the same. */
    color: var(--_color-ink) !important;
    font-family: var(--_font);
    font-size: var(--_font-size) !important;
    line-height: 1.5 !important;
    text-align: start !important;
  }

  @media (forced-colors: active) {
    :host {
      --_color-ink: CanvasText;
      --_color-ink-quiet: CanvasText;
      --_color-paper: Canvas;
      --_color-tint: Canvas;
      --_color-edge: ButtonBorder;
      --_color-line: CanvasText;
      --_color-accent: LinkText;
      --_color-accent-strong: LinkText;
      --_color-on-accent: Canvas;
      --_color-focus: Highlight;
      --_color-private: CanvasText;
      --_color-professional: CanvasText;
      --_color-danger: CanvasText;
      --_color-success: CanvasText;
    }
  }
`;
