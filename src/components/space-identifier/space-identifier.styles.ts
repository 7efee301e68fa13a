import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }

  .name strong {
    margin-inline-end: 0.25em;
    font-weight: var(--_font-weight-strong);
  }

  .identifier {
    position: relative;
    display: flex;
    flex-wrap: wrap;
  }

  .identifier code {
    font-size: 1.75em;
    letter-spacing: 0.06em;
  }

  /* Not copied along with what is selected by hand. */
  .spelled {
    -webkit-user-select: none;
    user-select: none;
  }

  .skeleton.label {
    inline-size: min(10em, 70%);
    block-size: 1.5em;
  }

  .skeleton.code {
    inline-size: min(16em, 90%);
    block-size: var(--_target);
  }

  .skeleton.hint {
    block-size: 1.3125em;
  }
`;
