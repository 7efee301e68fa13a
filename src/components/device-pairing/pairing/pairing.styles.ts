import { css } from 'lit';

/** The panel in which a device is linked. */
export const pairingStyles = css`
  .pairing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: var(--_form-width);
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .pairing:focus,
  #ended:focus,
  #pairing-failure:focus {
    outline: none;
  }

  .pairing > h2 {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .code {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    text-align: center;
  }

  /* Readers need black on white, also where the user has chosen colours. */
  .qr {
    inline-size: min(16em, 100%);
    min-inline-size: min(240px, 100%);
    block-size: auto;
    aspect-ratio: 1;
    border-radius: var(--_radius-control);
    forced-color-adjust: none;
  }

  .code code {
    -webkit-user-select: text;
    user-select: text;
    font-family: var(--_font-mono);
    font-size: 1.5em;
    letter-spacing: 0.06em;
    word-spacing: 0.1em;
  }

  .skeleton.line {
    display: inline-block;
    inline-size: 12em;
    block-size: 2.25em;
  }

  .compare {
    display: grid;
    gap: 1em;
  }

  .compare strong {
    font-size: 1.25em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }

  .number {
    font-family: var(--_font-mono);
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: var(--_font-weight-strong);
    letter-spacing: 0.06em;
    line-height: 1.2;
    text-align: center;
  }

  .number > span > span + span {
    margin-inline-start: 0.25em;
  }

  .compare .facts dt {
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
    font-weight: normal;
  }

  .compare .facts {
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
  }

  @container frame (inline-size < 30em) {
    .pairing {
      padding: 1em;
    }
  }
`;
