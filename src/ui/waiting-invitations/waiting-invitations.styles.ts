import { css } from 'lit';

/** The invitations that wait, on top of a list of spaces. */
export const waitingStyles = css`
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    overflow-wrap: anywhere;
  }

  .waiting > .message:focus {
    outline: none;
  }

  .waiting-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: var(--_target);
  }

  .waiting-head > .button {
    margin-inline-end: -1em;
  }

  .waiting strong {
    font-weight: var(--_font-weight-strong);
  }

  .waiting ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_color-line);
    border-inline-start: 0.25em solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    list-style: none;
  }

  .invited {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    min-block-size: 3.5em;
    padding: 0.5em 0.75em;
  }

  .invited + .invited {
    border-block-start: 1px solid var(--_color-line);
  }

  .invited-to {
    flex: 1 1 12em;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .invited-to > * {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .invited-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .invited > .message {
    flex-basis: 100%;
  }

  .invited-question {
    display: grid;
    flex-basis: 100%;
    gap: 0.5em;
  }

  .invited .button.danger {
    border-color: transparent;
    background: var(--_color-danger);
    color: var(--_color-paper);
  }

  .invited .button.danger:hover {
    background: color-mix(in oklch, var(--_color-danger), var(--_color-ink) 20%);
  }

  /* In the menu of the switcher. */
  .popup > .waiting {
    flex: none;
    padding: 0 1em 0.75em;
  }

  /* Without a search the whole popup scrolls, and with one where there is less room than this: the list stays in view. */
  .popup:not(:has(input)) > .waiting ~ .list {
    flex: none;
    overflow: visible;
  }

  @container menu (block-size < 40em) {
    .waiting ~ .list {
      flex: none;
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    .invited .button.danger {
      forced-color-adjust: none;
      border-color: ButtonBorder;
    }
  }
`;
