import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }

  /* Keeps its place, so that nothing moves if it fits. */
  .unknown {
    visibility: hidden;
  }

  #content:focus,
  .gate:focus {
    outline: none;
  }

  .gate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75em;
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: var(--_color-ink);
  }

  .gate,
  .message {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  [part='need'] {
    font-size: 1.25em;
  }

  strong {
    font-weight: var(--_font-weight-strong);
  }

  .active {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }

  .active > span {
    color: var(--_color-ink);
  }

  .active .kind {
    display: block;
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
  }

  .gate > .message,
  .gate > .list,
  .gate > .search {
    inline-size: 100%;
  }

  .list > .message,
  .list > .nothing {
    margin: 0;
    padding-inline: 0;
  }

  ul {
    list-style: none;
    border-block-start: 1px solid var(--_color-line);
  }

  li {
    border-block-end: 1px solid var(--_color-line);
  }

  .space {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.625em 0.5em;
    border-radius: var(--_radius-control);
  }

  .space:hover {
    background: var(--_color-tint);
  }

  .space[aria-disabled='true'] {
    cursor: progress;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  .words > strong {
    display: block;
  }

  .identifier {
    white-space: nowrap;
  }

  .waiting {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    gap: 0.75em;
    padding: 1.5em;
  }

  .skeleton.need {
    block-size: 1.5em;
    inline-size: min(100%, 24em);
  }

  .skeleton.action {
    block-size: var(--_target);
    inline-size: min(100%, 14em);
  }

  .list .end {
    display: none;
  }

  .list > .skeleton.row {
    margin-inline: 0;
  }

  @media (max-width: 30em) {
    .gate {
      padding: 1em;
    }
  }
`;
