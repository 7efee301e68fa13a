import { css } from 'lit';

export const styles = css`
  .copy-legal-name {
    min-block-size: 0;
    margin-block: 0.25em -0.75em;
    margin-inline-start: -0.5em;
    padding: 0.5em;
    font-size: 0.875em;
    font-weight: inherit;
    text-align: start;
  }

  @media (pointer: coarse) {
    .copy-legal-name {
      min-block-size: var(--_target);
    }
  }
`;
