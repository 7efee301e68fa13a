import { css } from 'lit';

export const styles = css`
  .recipient {
    position: relative;
    max-inline-size: var(--_form-width);
    overflow-wrap: anywhere;
  }

  .legend {
    margin-block-end: 0.75em;
    font-weight: var(--_font-weight-strong);
  }

  .fields,
  .own {
    display: grid;
    gap: 1em;
  }

  .own {
    gap: 0.5em;
    justify-items: start;
  }

  .own > :not(.button) {
    inline-size: 100%;
  }

  #identifier {
    font-family: var(--_font-mono);
  }

  .field input:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }

  .outcome {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }

  .outcome.confirmed > svg {
    color: var(--_color-success);
  }
`;
