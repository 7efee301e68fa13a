import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }

  .terms {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: calc(65ch + 3em + 2px);
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    column-gap: 0.75em;
  }

  .header > div {
    display: flex;
    flex: 1 1 min(16em, 100%);
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }

  /* As high as may be pressed, without making the line of the title higher. */
  .header .button {
    min-block-size: calc(var(--_target) / 0.875);
    margin: -0.625em -0.5em;
    padding-inline: 0.5em;
    font-size: 0.875em;
  }

  .changes,
  .receipt {
    padding: 1em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_color-tint);
  }

  .changes :is(p, ul) {
    margin-block-start: 0.25em;
  }

  .changes ul {
    padding-inline-start: 1.25em;
  }

  /* A screen's length at most, so that the decision is never far; never so short that nothing can be read. */
  .region {
    max-block-size: clamp(12em, 55vh, 34em);
    padding: 1.25em 1.5em;
    overflow-y: auto;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  /* The text fades at the lower edge for as long as more of it follows; at its end this lies on the empty space below. */
  .region::after {
    content: '';
    position: sticky;
    inset-block-end: -1.25em;
    display: block;
    block-size: 3em;
    margin-block-end: -1.25em;
    background: linear-gradient(transparent, var(--_color-paper) 75%);
    pointer-events: none;
  }

  .decision {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .agree {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding-block: 0.625em;
    cursor: pointer;
  }

  .agree input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--_color-accent);
  }

  .error {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_color-danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }

  /* The group has the focus, and its heading shows it. */
  [part='result']:has(h2):focus {
    outline: none;
  }

  [part='result']:focus-visible h2 {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .done > div {
    flex: 1 1 min(18em, 100%);
  }

  .done svg {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_color-success);
  }

  dl {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.75em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }

  dt {
    flex: 0 0 min(12em, 100%);
    color: var(--_color-ink-quiet);
  }

  dd {
    flex: 1 1 min(12em, 100%);
    white-space: pre-line;
    -webkit-user-select: text;
    user-select: text;
  }

  code {
    font-family: var(--_font-mono);
    font-size: 0.875em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_color-accent);
    gap: 0.5em;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    transform: rotate(-90deg);
  }

  summary:dir(rtl) svg {
    transform: rotate(90deg);
  }

  details[open] > summary svg {
    transform: none;
  }

  [part='result'] > .button {
    justify-self: start;
  }

  .waiting {
    block-size: clamp(12em, 55vh, 34em);
  }

  /* Lines of text. */
  .waiting > .skeleton {
    block-size: 100%;
    background: repeating-linear-gradient(var(--_color-tint) 0 0.75em, transparent 0.75em 1.5em);
  }

  .skeleton.title {
    inline-size: min(16em, 100%);
    block-size: 1.3em;
  }

  .agree > .skeleton {
    inline-size: 20em;
    max-inline-size: 100%;
    block-size: 1.5em;
  }

  .actions > .skeleton {
    inline-size: 7em;
    block-size: var(--_target);
  }

  @media print {
    .region::after {
      display: none;
    }

    .region {
      max-block-size: none;
      padding: 0;
      overflow: visible;
      border: 0;
      background: none;
    }

    .button,
    .decision,
    .message {
      display: none;
    }
  }
`;
