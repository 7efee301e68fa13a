import { css } from 'lit';

export const styles = css`
  .message:focus {
    outline: none;
  }

  .list > .skeleton.row {
    block-size: 6em;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    list-style: none;
  }

  .invitation {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .invitation > span {
    margin-block-start: 0.125em;
  }

  .title {
    line-height: 1.5;
  }

  .invitation .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0;
    border: 0;
  }

  .bound {
    margin-block-start: 0.25em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    grid-column: 2;
  }

  .invitation > .message {
    grid-column: 1 / -1;
  }

  .message .message {
    margin-block-start: 0.5em;
  }

  .nothing {
    padding: 0;
  }

  .none {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    max-inline-size: var(--_form-width);
  }

  .none code {
    font-size: 1.25em;
  }

  .none .identifier {
    flex-wrap: wrap;
  }

  @container frame (inline-size < 30em) {
    .acts {
      grid-column: 1 / -1;
    }
  }

  @container frame (inline-size >= 44em) {
    .invitation {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .acts {
      grid-column: 3;
      align-self: center;
      justify-content: end;
      flex-wrap: nowrap;
    }
  }
`;
