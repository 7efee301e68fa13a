import { css } from 'lit';

/** A token with its control. */
export const tokenStyles = css`
  .token {
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0.75rem 0 0;
    border: 0;
  }

  legend {
    display: block;
    float: inline-start;
    inline-size: 100%;
    padding: 0 3.5rem 0 0;
    margin-block-end: 0.375rem;
  }

  .token > :not(legend) {
    clear: both;
  }

  code {
    display: block;
    color: var(--quiet);
    font: 0.75rem/1.4 'JetBrains Mono', ui-monospace, monospace;
    overflow-wrap: anywhere;
  }

  .token > button {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0;
    min-block-size: 1.5rem;
    padding: 0 0.5rem;
    font-size: 0.75rem;
  }

  .schemes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.5rem;
  }

  .color {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
  }

  .color .message {
    flex: 1 0 100%;
    margin-block-start: 0.25rem;
  }

  .color input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 0;
    padding-inline: 0.375rem;
    font: 0.6875rem 'JetBrains Mono', ui-monospace, monospace;
  }

  input[type='color'] {
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border: 1px solid light-dark(#858d99, #727a86);
    border-radius: 0.375rem 0 0 0.375rem;
    background: none;
    cursor: pointer;
  }

  ::-webkit-color-swatch-wrapper {
    padding: 0;
  }

  ::-webkit-color-swatch {
    border: 0;
    border-radius: 0.3125rem 0 0 0.3125rem;
  }

  .value {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
    gap: 0.25rem 0.75rem;
  }

  .value .message {
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .value input {
    inline-size: 100%;
    min-inline-size: 0;
    accent-color: var(--accent);
  }
`;
