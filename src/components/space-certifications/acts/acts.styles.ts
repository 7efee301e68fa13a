import { css } from 'lit';

/** The form for an access code. */
export const actsStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }

  .panel > h3 {
    margin: 0;
    font-size: 1.125em;
  }

  .panel > h3:focus {
    outline: none;
  }

  .panel #code {
    font-family: var(--_font-mono, monospace);
    letter-spacing: 0.05em;
  }

  .choice {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice legend {
    padding: 0;
    font-weight: var(--_font-weight-strong);
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    padding-block: 0.5em;
    cursor: pointer;
  }

  .option input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_color-accent);
  }

  .meaning {
    display: block;
  }

  .panel .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
`;
