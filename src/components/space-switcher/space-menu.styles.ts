import { css } from 'lit';

export const styles = css`
  .active,
  .search,
  .actions {
    flex: none;
  }

  .active {
    padding: 0.75em 1em;
  }

  /* What people wrote keeps its own direction, and stands where the page begins its lines. */
  .active strong,
  .active > .quiet {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .active strong {
    font-weight: var(--_font-weight-strong);
  }

  .active,
  .option {
    overflow-wrap: anywhere;
  }

  .active .identifier {
    margin-block: -0.25em -0.5em;
  }

  .search {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0 0.75em 0.75em;
    padding: 0 0.75em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    color: var(--_color-ink-quiet);
  }

  .search:focus-within {
    outline: 2px solid var(--_color-focus);
    outline-offset: -1px;
  }

  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 2.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-ink);
    font: inherit;
    appearance: none;
  }

  input:focus-visible {
    outline: 0;
  }

  ::placeholder {
    color: var(--_color-ink-quiet);
    opacity: 1;
  }

  input:placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }

  .popup > .message {
    flex: none;
    margin: 0 0.75em 0.75em;
  }

  .list {
    flex: auto;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.25em;
    border-block: 1px solid var(--_color-line);
  }

  /* Some of it is in view however large the text is; then the whole popup scrolls. */
  .popup:has(input) .list {
    min-block-size: 12em;
  }

  .heading {
    padding: 0.5em 0.857em 0.25em;
  }

  .option,
  .action {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    column-gap: 0.75em;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.25em 0.75em;
    border-radius: var(--_radius-control);
    line-height: 1.25;
  }

  .option:hover,
  .option:focus-visible,
  .action:hover {
    background: var(--_color-tint);
  }

  .option:focus-visible,
  .action:focus-visible {
    outline-offset: -2px;
  }

  .option > svg {
    grid-row: 1 / 3;
  }

  .option > span {
    grid-column: 2;
    justify-self: start;
  }

  .option > .title {
    color: var(--_color-ink);
  }

  .option > svg + svg,
  .option > span + svg {
    grid-column: 3;
  }

  .option[aria-disabled] {
    cursor: progress;
  }

  .action {
    color: var(--_color-ink);
    min-block-size: var(--_target);
    text-decoration: none;
  }

  .action > svg {
    color: var(--_color-ink-quiet);
  }

  .actions {
    padding: 0.25em;
  }

  /* Nothing may be left of them; or only what the page adds. */
  .actions:not(:has(.action)) {
    padding: 0;
  }

  .actions:not(:has(.action)) ::slotted(*) {
    margin: 0.25em;
  }

  @media (height < 30em) {
    .list {
      flex: none;
      overflow: visible;
    }
  }
`;
