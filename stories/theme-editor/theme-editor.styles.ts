import { css } from 'lit';

/** The page of the editor, and what its buttons and fields share. */
export const pageStyles = css`
  :host {
    --line: light-dark(#d9dde3, #3a4049);
    --quiet: light-dark(#59616d, #a9b0bb);
    --raised: light-dark(#f6f7f9, #1d2126);
    --accent: light-dark(#1a4fa3, #9fc3ff);

    display: grid;
    grid-template: auto minmax(0, 1fr) / 27rem minmax(0, 1fr);
    block-size: 100vh;
    font-size: 0.875rem;
    line-height: 1.4;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  p {
    margin: 0;
  }

  h1 {
    font-size: 1.125rem;
  }

  h2 {
    font-size: 1rem;
  }

  header {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.5rem;
    padding: 0.75rem 1.25rem;
    border-block-end: 1px solid var(--line);
  }

  .start,
  .exports {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .exports {
    order: 1;
    margin-inline-start: auto;
  }

  header .verdict {
    font-weight: 600;
  }

  .status {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 1.25rem;
    color: var(--quiet);
    font-size: 0.75rem;
  }

  button,
  select,
  input[type='text'] {
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid light-dark(#858d99, #727a86);
    border-radius: 0.375rem;
    background: Canvas;
    color: inherit;
    font: inherit;
  }

  button {
    cursor: pointer;
  }

  button:hover:not([aria-disabled='true']) {
    background: var(--raised);
  }

  button[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--quiet);
    cursor: default;
  }

  .primary:not([aria-disabled='true']) {
    border-color: transparent;
    background: var(--accent);
    color: Canvas;
    font-weight: 600;
  }

  .primary:hover:not([aria-disabled='true']) {
    background: light-dark(#123a7a, #c4dbff);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  .tokens {
    padding: min(1.25rem, 4vi);
    overflow-y: auto;
    container-type: inline-size;
    border-inline-end: 1px solid var(--line);
    background: var(--raised);
  }

  section + section {
    margin-block-start: 2rem;
  }

  [aria-invalid='true'] {
    outline: 2px solid light-dark(#b3261e, #ff9a90);
  }

  .message {
    color: light-dark(#a3120c, #ffaba3);
    font-size: 0.75rem;
  }

  main {
    display: grid;
    align-content: start;
    gap: 2rem;
    min-inline-size: 0;
    padding: min(1.25rem, 4vi);
    overflow-y: auto;
    container-type: inline-size;
  }

  .previews {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  theme-preview {
    block-size: 46rem;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.625rem;
  }

  @container (inline-size >= 64rem) {
    .previews {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (width < 60rem) {
    :host {
      grid-template: none / minmax(0, 1fr);
      block-size: auto;
    }

    main {
      grid-row: 2;
    }

    .tokens {
      border: 0;
    }

    .exports {
      order: 0;
      margin-inline-start: 0;
    }
  }
`;
