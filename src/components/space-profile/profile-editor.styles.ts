import { css } from 'lit';

/** What the editor has beside the fields. */
export const editorStyles = css`
  .saved {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_color-success);
  }

  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.5em 1.5em;
    margin-block-start: 0.5em;
  }

  .versions dt {
    font-weight: inherit;
  }

  .versions dd {
    font-weight: var(--_font-weight-strong);
  }

  .unsaved {
    max-inline-size: min(32em, calc(100vw - 2em));
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
  }

  .unsaved::backdrop {
    background: oklch(0 0 0 / 0.4);
  }

  .unsaved h2 {
    font-size: 1.25em;
  }

  .unsaved p {
    margin-block: 0.5em 1.5em;
  }
`;
