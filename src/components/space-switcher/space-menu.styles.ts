import { css } from 'lit';

/** Below the button, or where there is room. */
const besideButton = css`
  position-anchor: --trigger;
  position-area: self-block-end span-self-inline-end;
  position-try: flip-inline, block-end, flip-block, flip-block flip-inline, block-start;
  inset: auto;
  inline-size: 24em;
  max-inline-size: calc(100vi - 1em);
  max-block-size: min(42em, 100% - 0.75em);
  margin-block: 0.25em 0.5em;
`;

export const styles = css`
  /* A sheet, within reach of a thumb, unless there is room beside the button. */
  .popup {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    max-block-size: 85dvh;
    margin: 0;
    padding: 0 0 env(safe-area-inset-bottom);
    flex-direction: column;
    overflow: auto;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card) var(--_radius-card) 0 0;
    outline: 0;
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
    text-align: start;
    white-space: normal;
  }

  .popup:popover-open {
    display: flex;
  }

  .popup::backdrop {
    background: oklch(0 0 0 / 0.4);
  }

  /* The sheet keeps its height while a search makes the list shorter. */
  .popup:has(input) {
    block-size: 85dvh;
  }

  /* At the end of the screen, unless it can stand beside the button: there it goes away with the text it covers. */
  .notice-box {
    inset: auto 0.5em calc(0.5em + env(safe-area-inset-bottom));
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0.25em 0.25em 0.25em 0.75em;
    align-items: start;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
    font-size: 0.875em;
  }

  .notice-box:popover-open {
    display: flex;
  }

  .notice-box > div {
    flex: 1;
    padding-block: 0.625em;
  }

  .notice-box .message {
    padding: 0;
    border: 0;
  }

  @supports (anchor-name: --trigger) {
    .notice-box {
      ${besideButton}
    }

    @media (width >= 30em) {
      /* With less room than the least it opens on the other side. One side always has it, however low the page is. */
      .popup {
        ${besideButton}
        min-block-size: min(16em, 50dvh - 3em);
        border-radius: var(--_radius-card);
      }

      .popup:has(input) {
        block-size: auto;
        min-block-size: min(24em, 50dvh - 3em);
      }

      .popup::backdrop {
        background: none;
      }
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .popup:popover-open {
      animation: enter 140ms;
    }
  }

  /* Not a transition from @starting-style: with anchor positioning, WebKit 2.50 stays at its beginning. */
  @keyframes enter {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }

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

  .list > .message {
    margin: 0.5em;
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

  .outdated {
    opacity: 0.6;
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

  /* Reaches the next page before the person does. */
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

  @media (height < 30em) {
    .list {
      flex: none;
      overflow: visible;
    }
  }
`;
