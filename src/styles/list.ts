import { css } from 'lit';

/** A list in each of its states, see `ui/paged-list.ts`. */
export const listStyles = css`
  .list > .message {
    margin: 0.5em;
  }

  .outdated {
    opacity: 0.6;
  }

  .row {
    block-size: 2.5em;
    margin: 0.25em 0.75em;
  }

  .nothing {
    padding: 1em 0.75em;
  }

  .nothing > .button {
    margin-block-start: 0.75em;
  }

  /* Reaches the next page before the user does. */
  .end {
    block-size: 20em;
    margin-block-start: -20em;
    visibility: hidden;
  }

  .more {
    display: grid;
    place-items: center;
    block-size: 3em;
  }
`;
