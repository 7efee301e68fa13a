import { css } from 'lit';

/** The dialog in which a user confirms to close or leave a space; beside `styles/fields.ts`. */
export const endSpaceStyles = css`
  .question {
    inline-size: 32em;
    max-inline-size: calc(100vw - 2em);
    max-block-size: calc(100dvb - 2em);
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
  }

  .question::backdrop {
    background: oklch(0 0 0 / 0.45);
  }

  .question h2 {
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }

  .question h2:focus {
    outline: none;
  }

  .question label {
    font-weight: inherit;
  }

  .question .title {
    display: block;
    -webkit-user-select: text;
    user-select: text;
    font-weight: var(--_font-weight-strong);
    white-space: normal;
  }

  .button.danger {
    border-color: transparent;
    background: var(--_color-danger);
    color: var(--_color-paper);
  }

  .button.danger:hover {
    background: color-mix(in oklch, var(--_color-danger), var(--_color-ink) 20%);
  }

  @media (forced-colors: active) {
    .button.danger {
      forced-color-adjust: none;
      border-color: ButtonBorder;
    }
  }
`;
