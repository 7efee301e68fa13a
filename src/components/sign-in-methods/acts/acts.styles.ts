import { css } from 'lit';

/** What is said before a product is removed. */
export const actsStyles = css`
  .meaning {
    display: grid;
    gap: 0.5em;
  }
`;
