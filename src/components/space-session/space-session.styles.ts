import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  [aria-live='polite'] {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
