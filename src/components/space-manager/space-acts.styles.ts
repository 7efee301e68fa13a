import { css } from 'lit';

/** The further actions of a space, in a popover beside their button. */
export const actionStyles = css`
  .menu {
    position-anchor: --opened;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-block;
    inline-size: max-content;
    max-inline-size: min(20em, calc(100vw - 2em));
    margin: 0.25em 0;
    padding: 0.25em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    box-shadow: var(--_shadow);
  }

  @supports not (anchor-name: --opened) {
    .menu {
      margin: auto;
    }
  }

  .action {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.25em 0.75em;
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    color: var(--_color-ink);
    text-decoration: none;
  }

  .action:hover {
    background: var(--_color-tint);
    color: var(--_color-ink);
  }

  .action.danger {
    color: var(--_color-danger);
  }

  .action:focus-visible {
    outline-offset: -2px;
  }

  .menu > .quiet {
    padding: 0.5em 0.75em;
  }
`;
