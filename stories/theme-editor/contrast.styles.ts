import { css } from 'lit';

/** The table of contrasts. */
export const contrastStyles = css`
  table {
    inline-size: 100%;
    max-inline-size: 56rem;
    border-collapse: collapse;
    text-align: start;
  }

  caption {
    padding-block-end: 0.5rem;
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
  }

  thead th {
    color: var(--quiet);
  }

  td {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Below each other: what, then the two schemes. */
  @container (inline-size < 40rem) {
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--line);
    }

    thead {
      display: none;
    }

    th,
    td {
      padding: 0;
      border: 0;
    }

    tbody th {
      flex: 1 0 100%;
    }

    td[data-label]::before {
      content: attr(data-label) ' ';
      color: var(--quiet);
    }
  }

  .sample {
    display: inline-grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 1.75rem;
    margin-inline-end: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    font-weight: 600;
    forced-color-adjust: none;
  }

  td .verdict {
    margin-inline-start: 0.5rem;
    color: var(--quiet);
  }

  .weak {
    color: light-dark(#a3120c, #ffaba3);
    font-weight: 600;
  }

  .weak .verdict {
    color: inherit;
  }
`;
