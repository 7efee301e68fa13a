import { css } from 'lit';

export const styles = css`
  .copy-legal-name {
    min-block-size: calc(var(--_target) / 0.875);
    margin-block: 0 -1em;
    margin-inline-start: -0.5em;
    padding: 0.5em;
    font-size: 0.875em;
    font-weight: inherit;
    text-align: start;
  }
`;
