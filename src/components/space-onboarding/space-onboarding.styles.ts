import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  /* Elements inside say themselves how they are displayed. */
  [hidden] {
    display: none;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .head {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    max-inline-size: var(--_form-width);
  }

  h2 {
    font-size: 1.25em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
    text-wrap: balance;
  }

  h2:focus {
    outline: none;
  }

  .back {
    margin-inline-start: -1em;
  }

  .back svg {
    rotate: 90deg;
  }

  .back:dir(rtl) svg {
    rotate: -90deg;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > span {
    text-decoration: underline;
    text-decoration-color: var(--_color-line);
    text-underline-offset: 0.2em;
  }

  summary svg {
    color: var(--_color-success);
  }

  .kinds {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--_form-width);
  }

  .kind {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 1em;
    padding: 1em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    text-align: start;
  }

  .kind:hover {
    background: var(--_color-tint);
  }

  .kind strong {
    display: block;
    font-weight: var(--_font-weight-strong);
  }

  .kind > svg {
    rotate: -90deg;
  }

  .kind:dir(rtl) > svg {
    rotate: 90deg;
  }

  .done {
    display: grid;
    justify-items: start;
    gap: 1em;
    max-inline-size: var(--_form-width);
  }

  .skeleton.line {
    inline-size: 6em;
    block-size: 1em;
  }

  .skeleton.heading {
    inline-size: 18em;
    max-inline-size: 100%;
    block-size: 1.75em;
  }

  .skeleton.button-room {
    inline-size: 7em;
    block-size: var(--_target);
  }

  .skeleton.block {
    block-size: 14em;
  }
`;
