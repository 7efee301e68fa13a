import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  [role='status'] {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
