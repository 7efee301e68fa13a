import { css } from 'lit';

export const styles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .search input {
    min-inline-size: 0;
  }

  .entry {
    align-items: center;
    row-gap: 0;
  }

  .entry > .name {
    font-size: 1em;
    line-height: 1.35;
  }

  .self {
    margin-inline-start: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-control);
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
    font-weight: normal;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  /* Wide enough for the longest names of the buttons, which are German. */
  @container frame (inline-size >= 56em) {
    .entries {
      display: grid;
      grid-template-columns: minmax(12em, 1fr) auto auto auto;
      column-gap: 1.25em;
    }

    .entries > li {
      grid-column: 1 / -1;
    }

    .entry {
      grid-template-columns: subgrid;
      padding-block: 0.5em;
    }

    .entry > .name {
      align-self: end;
    }

    .entry > .name:not(:has(+ .email)) {
      grid-row: 1 / span 2;
      align-self: center;
    }

    .entry > .email {
      grid-area: 2 / 1;
      align-self: start;
    }

    .entry > .role {
      grid-area: 1 / 2 / span 2;
    }

    .about {
      display: block;
      grid-area: 1 / 3 / span 2;
    }

    .about > p {
      display: block;
    }

    .acts {
      grid-area: 1 / 4 / span 2;
      flex-wrap: nowrap;
      justify-content: end;
      margin: 0;
      white-space: nowrap;
    }
  }
`;
