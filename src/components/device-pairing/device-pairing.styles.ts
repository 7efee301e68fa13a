import { css } from 'lit';

export const styles = css`
  .devices {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    container: devices / inline-size;
    overflow-wrap: anywhere;
  }

  .devices:focus,
  .message:focus {
    outline: none;
  }

  .about-linking {
    max-inline-size: var(--_form-width);
  }

  .list > .skeleton.row {
    block-size: 4em;
    margin: 0.5em 0;
  }

  .devices-list {
    border-block-start: 1px solid var(--_color-line);
    list-style: none;
  }

  .device {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.25em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_color-line);
  }

  .device h2 {
    line-height: 1.35;
  }

  .about,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .acts {
    gap: 0.5em;
  }

  .rename {
    display: grid;
    gap: 0.5em;
    max-inline-size: 24em;
  }

  @container devices (inline-size >= 44em) {
    .device {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .rename {
      inline-size: 24em;
    }
  }
`;
