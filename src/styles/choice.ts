import { css } from 'lit';

/** Options of which one is chosen, each with what it means. */
export const choiceStyles = css`
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
`;
