import { css } from 'lit';

/** The space that was created. */
export const createdSpaceStyles = css`
  #entered:focus,
  #done:focus {
    outline: none;
  }

  .headline {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }

  .headline > svg {
    margin-block-start: 0.1em;
  }

  .headline > svg,
  .entered svg {
    color: var(--_color-success);
  }

  .card {
    display: grid;
    gap: 0.25em;
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .name {
    display: flex;
    gap: 0.5em;
  }

  .name svg {
    margin-block-start: 0.125em;
  }

  .name strong {
    font-weight: var(--_font-weight-strong);
  }

  .card dl {
    margin-block-start: 1em;
  }

  .card dt {
    font-weight: inherit;
  }

  .card .identifier {
    flex-wrap: wrap;
  }

  .card code {
    font-size: 1.5em;
    letter-spacing: 0.06em;
  }
`;
