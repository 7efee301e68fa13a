import { css } from 'lit';

export const styles = css`
  .column {
    position: relative;
    max-inline-size: var(--_form-width);
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
  }

  .obstacle:focus,
  #entered:focus,
  #done:focus {
    outline: none;
  }

  .message ul {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
  }

  .message li::marker {
    color: var(--_color-ink-quiet);
  }

  .corrected {
    list-style: none;
    margin-inline-start: -1.25em;
    color: var(--_color-ink-quiet);
  }

  .corrected svg {
    display: inline;
    inline-size: 1.25em;
    vertical-align: -0.25em;
  }

  .headline > svg,
  .entered svg,
  .corrected svg {
    color: var(--_color-success);
  }

  .takeover {
    min-block-size: 0;
    margin-block: 0.25em -0.75em;
    margin-inline-start: -0.5em;
    padding: 0.5em;
    font-size: 0.875em;
    font-weight: inherit;
    text-align: start;
  }

  @media (pointer: coarse) {
    .takeover {
      min-block-size: var(--_target);
    }
  }

  .restored {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.25em 0.25em 0.25em 1em;
    border-radius: var(--_radius-control);
    background: var(--_color-tint);
  }

  .facts {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_color-line);
  }

  .facts dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.5em 1.5em;
  }

  dt {
    font-weight: var(--_font-weight-strong);
  }

  .headline {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }

  .headline > svg {
    margin-block-start: 0.1em;
  }

  .card {
    display: grid;
    gap: 0.25em;
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .name {
    display: flex;
    gap: 0.5em;
  }

  .name svg {
    margin-block-start: 0.125em;
  }

  .name strong {
    font-weight: var(--_font-weight-strong);
  }

  .card dl {
    margin-block-start: 1em;
  }

  .card dt {
    font-weight: inherit;
  }

  .card .identifier {
    flex-wrap: wrap;
  }

  .card code {
    font-size: 1.5em;
    letter-spacing: 0.06em;
  }

  .skeleton.label {
    inline-size: 12em;
    max-inline-size: 70%;
    block-size: 1.5em;
  }

  .skeleton.hint {
    block-size: 1.3125em;
  }

  .form > .skeleton.hint {
    margin-block-end: -0.25em;
  }

  .skeleton.hint.long {
    block-size: 2.625em;
  }

  .skeleton.input {
    block-size: var(--_target);
    margin-block-start: 0.25em;
  }

  .skeleton.facts {
    block-size: 6.125em;
  }

  .skeleton.action {
    inline-size: 7em;
    block-size: var(--_target);
  }
`;
