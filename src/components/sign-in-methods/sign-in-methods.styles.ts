import { css } from 'lit';

export const styles = css`
  .message:focus {
    outline: none;
  }

  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .sentences {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--_form-width);
  }

  .about {
    display: grid;
    gap: 0.125em;
  }

  .entry h2 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.35;
  }

  .current {
    display: flex;
    gap: 0.375em;
    font-size: 0.875em;
    font-weight: var(--_font-weight-strong);
  }

  .current svg {
    margin-block-start: 0.125em;
    color: var(--_color-accent);
  }

  .entry .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0;
    border: 0;
  }

  .number {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: var(--_target);
  }

  .number .identifier {
    flex-wrap: wrap;
  }

  /* A line ends between two groups. */
  .number code > span {
    display: inline-block;
    margin-inline-end: 0.5em;
  }

  /* Not copied along with what is selected by hand. */
  .spelled {
    -webkit-user-select: none;
    user-select: none;
  }

  .number .button {
    margin-inline-start: -1em;
    font-size: 0.875em;
  }

  .kept {
    max-inline-size: 24em;
  }

  .waiting > .hint {
    max-inline-size: var(--_form-width);
    block-size: 2.625em;
  }

  .waiting > .action {
    inline-size: 14em;
    max-inline-size: 100%;
    block-size: var(--_target);
  }

  .waiting > .row {
    block-size: 6em;
  }

  @container frame (inline-size >= 44em) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .kept {
      max-inline-size: 16em;
      text-align: end;
    }
  }
`;
