import { css } from 'lit';

/**
 * What a host may set, and what holds when it sets nothing: here what the button of the switcher needs, in
 * `more-tokens.ts` what only others need. The two are the one source of the tokens: the published `tokens.css` and
 * their documentation are generated from them; the comment above a token is its description.
 *
 * Lengths are in `em` of the element, so that a page whose root font is not 16 px needs one token, not all of them.
 */
export const tokens = css`
  :host {
    /* Font of all text. */
    --_font: var(--space-font, inherit);
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
    /* The one accent: primary action, links, focus. */
    --_color-accent: var(--space-color-accent, light-dark(oklch(0.46 0.15 258), oklch(0.78 0.1 255)));
    /* Focus ring. */
    --_color-focus: var(--space-color-focus, var(--_color-accent));
    /* Private spaces: the icon. */
    --_color-private: var(--space-color-private, light-dark(oklch(0.5 0.12 152), oklch(0.8 0.14 155)));
    /* Professional spaces: the icon. */
    --_color-professional: var(--space-color-professional, light-dark(oklch(0.48 0.14 252), oklch(0.78 0.11 250)));

    /* Corners of controls. */
    --_radius-control: var(--space-radius-control, 0.375em);
    /* Smallest height of what is pressed. */
    --_target: var(--space-target, 2.75em);
    /* Width of the switcher where there is room. */
    --_switcher-width: var(--space-switcher-width, 24em);

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
      --_color-accent: LinkText;
      --_color-focus: Highlight;
      --_color-private: CanvasText;
      --_color-professional: CanvasText;
    }
  }
`;
