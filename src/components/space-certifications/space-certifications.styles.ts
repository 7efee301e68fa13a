import { css } from 'lit';

export const styles = css`
  .message:focus {
    outline: none;
  }

  .list > .skeleton.row {
    block-size: 5em;
  }

  .entry {
    padding-block: 0.875em;
  }

  .name {
    font-size: 1em;
    line-height: 1.35;
  }

  .standing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
    justify-items: start;
  }

  .certification {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }

  .certification > .reason,
  .certification > .ending {
    flex-basis: 100%;
  }

  .certification > .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0;
    border: 0;
  }

  /* Lines of the same height, with and without it. */
  .certification > .button.text {
    margin-block: -0.5em;
    margin-inline-start: -1em;
  }

  @media (forced-colors: active) {
    /* It has an edge there. */
    .certification > .button.text {
      margin: 0;
    }
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.625em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-weight: var(--_font-weight-strong);
  }

  .state svg,
  .ending svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .state.none,
  .state.expired {
    color: var(--_color-ink-quiet);
    font-weight: normal;
  }

  .state.granted {
    color: var(--_color-success);
  }

  .state.requested {
    color: var(--_color-accent);
  }

  .state.refused,
  .state.revoked,
  .ending {
    color: var(--_color-danger);
  }

  .ending {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }

  @container frame (inline-size >= 52em) {
    .entries {
      display: grid;
      grid-template-columns: minmax(11em, 2fr) minmax(0, 4fr) auto;
      column-gap: 1.25em;
    }

    .entry {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }

    .acts {
      flex-direction: column;
      align-items: stretch;
    }

    .entry > .panel {
      grid-column: 1 / -1;
    }
  }
`;
