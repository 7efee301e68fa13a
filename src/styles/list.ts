import { css } from 'lit';

/** A list in each of its states, see `ui/paged-list.ts`, and the field that searches it. */
export const listStyles = css`
  .search {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0 0.75em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    color: var(--_color-ink-quiet);
  }

  .search:focus-within {
    outline: 2px solid var(--_color-focus);
    outline-offset: -1px;
  }

  .search input {
    flex: 1;
    min-inline-size: 0;
    block-size: calc(var(--_target) - 2px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-ink);
    font: inherit;
    appearance: none;
  }

  .search input:focus-visible {
    outline: 0;
  }

  .search ::placeholder {
    color: var(--_color-ink-quiet);
    opacity: 1;
  }

  .search input:placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }

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
