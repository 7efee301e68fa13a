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

  .panel .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
`;
