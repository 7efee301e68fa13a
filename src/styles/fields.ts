import { css } from 'lit';

/**
 * A form: one column of fields, each with its label above and its messages below, and what stands above the fields: the
 * error summary, a restored draft, a blocker.
 */
export const fieldStyles = css`
  .column {
    position: relative;
    max-inline-size: var(--_form-width);
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
  }

  .form {
    display: grid;
    gap: 1.5em;
    max-inline-size: var(--_form-width);
  }

  .form > .quiet {
    margin-block-end: -0.25em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    hyphens: auto;
  }

  .field label {
    font-weight: var(--_font-weight-strong);
  }

  .field .star {
    color: var(--_color-danger);
  }

  .field :is(input, select) {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    color: inherit;
    font: inherit;
  }

  .field :is(input, select):hover {
    border-color: var(--_color-ink-quiet);
  }

  .field :is(input, select):focus-visible {
    outline-offset: 0;
    border-color: var(--_color-focus);
  }

  .field input:read-only {
    background: var(--_color-tint);
  }

  .field :is(input, select)[aria-invalid='true'] {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    margin-inline-start: auto;
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .remark {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    font-size: 0.875em;
  }

  .remark > svg {
    margin-block-start: 0.125em;
    color: var(--_color-accent);
  }

  .remark.problem,
  .remark.problem > svg {
    color: var(--_color-danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  #blocker:focus {
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
    color: var(--_color-success);
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

  .skeleton.label {
    inline-size: min(12em, 70%);
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

  @media (forced-colors: active) {
    .field input[aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
