import { css } from 'lit';

export const styles = css`
  .top,
  .search,
  .actions {
    flex: none;
  }

  .top {
    display: flex;
    align-items: start;
  }

  .active {
    flex: 1;
    min-inline-size: 0;
    padding: 0.75em 1em;
  }

  .close {
    flex: none;
    margin: 0.25em;
    margin-inline-start: auto;
  }

  /* What people wrote keeps its own direction, and stands where the page begins its lines. */
  .active strong,
  .active > .quiet {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
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
    margin: 0 0.75em 0.75em;
  }

  /* Short, for the list has to stay in view. */
  .popup > .message {
    flex: none;
    margin: 0 0.75em 0.75em;
    padding-block: 0.5em;
    gap: 0.5em;
  }

  .popup > .message > div {
    font-size: 0.875em;
  }

  .popup > .message > div > div,
  .notice-box .message > div > div {
    display: inline;
  }

  .popup > .message br,
  .notice-box .message br {
    display: none;
  }

  /* In the line, and still as high as what is pressed has to be. */
  .popup > .message .button,
  .notice-box .message .button {
    min-block-size: 0;
    margin-block: -0.9em;
    padding: 0.9em 0.25em;
    border: 0;
    background: none;
    color: var(--_color-accent);
    line-height: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .list {
    flex: auto;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.25em;
    border-block-start: 1px solid var(--_color-line);
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
    border-block-start: 1px solid var(--_color-line);
    background: var(--_color-paper);
  }

  /* Nothing may be left of them; or only what the page adds. */
  .actions:not(:has(.action)) {
    padding: 0;
    border: 0;
  }

  .actions:not(:has(.action)) ::slotted(*) {
    margin: 0.25em;
  }

  /* With little height, or large text, the whole popup scrolls, and the actions do not recede as more is loaded. */
  @container menu (block-size < 32em) {
    .list {
      flex: none;
      overflow: visible;
    }

    .list * {
      scroll-margin-block-end: 9em;
    }

    .actions {
      position: sticky;
      inset-block-end: 0;
      max-block-size: 9em;
      overflow-y: auto;
    }
  }

  /* Too little for that: the list takes half of it. */
  @container menu (block-size < 16em) {
    .list {
      overflow: auto;
      max-block-size: 50cqb;
    }

    .list * {
      scroll-margin: 0;
    }

    .actions {
      position: static;
      max-block-size: none;
    }
  }

  /* Without a search the list is short. */
  @media (height < 30em) {
    .popup:not(:has(input)) > .list {
      flex: none;
      overflow: visible;
    }
  }
`;
