import { css } from 'lit';

/** The spaces: cards where it is narrow, columns where it is wide. */
export const rowStyles = css`
  /* Two or three lines where it is narrow: the title with what acts on it, then what tells it from its neighbours. */
  .space {
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 0.75em;
  }

  .space > :not(svg) {
    color: var(--_color-ink);
  }

  .space > :is(.quiet, .icon-button) {
    color: var(--_color-ink-quiet);
  }

  .space > svg {
    grid-row: 1;
  }

  .space > .title {
    grid-area: 1 / 2;
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.35;
  }

  .current > .title,
  .active {
    font-weight: var(--_font-weight-strong);
  }

  .space > .legal {
    grid-area: 2 / 2;
  }

  .space > .title,
  .space > .legal {
    justify-self: start;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    grid-area: 3 / 2 / auto / -1;
    gap: 0 1em;
    margin-block-start: 0.25em;
  }

  .about > .identifier {
    color: var(--_color-ink);
    font-size: 0.875em;
  }

  /* Higher than a line of text: not what makes the row high. */
  .space > .act {
    grid-area: 1 / 3 / span 2;
    margin-block: -0.5em;
  }

  .space > .more {
    grid-area: 1 / 4 / span 2;
    margin-block: -0.5em;
  }

  .space > .message {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
  }

  .active {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  .space > .active > svg {
    color: var(--_color-success);
  }

  /* No room for the word beside the title: it goes below. */
  @container frame (inline-size < 24em) {
    .space > .act {
      grid-area: 4 / 2 / auto / -1;
      justify-self: start;
      margin-block: 0.5em 0;
    }
  }

  @container frame (inline-size >= 44em) {
    .entries {
      display: grid;
      grid-template-columns: auto minmax(12em, 1fr) auto auto auto auto;
      column-gap: 1.25em;
    }

    .entries > li {
      grid-column: 1 / -1;
    }

    .space {
      grid-template-columns: subgrid;
      column-gap: inherit;
      padding-block: 0.5em;
    }

    .space > svg,
    .space > .title:not(:has(+ .legal)) {
      grid-row: 1 / span 2;
    }

    .about {
      display: contents;
    }

    .about > .identifier {
      grid-area: 1 / 3 / span 2;
    }

    .about > .role {
      grid-area: 1 / 4;
    }

    .about > .used {
      grid-area: 2 / 4;
    }

    .space > .act {
      grid-area: 1 / 5 / span 2;
    }

    .space > .more {
      grid-area: 1 / 6 / span 2;
    }
  }
`;
