import { css } from 'lit';

/** A form: one column of fields, each with its label above and its messages below. */
export const fieldStyles = css`
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
  }

  .field label {
    font-weight: var(--_font-weight-strong);
  }

  .field .star {
    color: var(--_color-danger);
  }

  .field input {
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

  .field input:hover {
    border-color: var(--_color-ink-quiet);
  }

  .field input:focus-visible {
    outline-offset: 0;
    border-color: var(--_color-focus);
  }

  .field input:read-only {
    background: var(--_color-tint);
  }

  .field input[aria-invalid='true'] {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
  }

  .remarks {
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

  @media (forced-colors: active) {
    .field input[aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
