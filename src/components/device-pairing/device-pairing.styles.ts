import { css } from 'lit';

export const styles = css`
  .message:focus {
    outline: none;
  }

  .about-linking {
    max-inline-size: var(--_form-width);
  }

  .entry h2 {
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

  @container frame (inline-size >= 44em) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .rename {
      inline-size: 24em;
    }
  }
`;
