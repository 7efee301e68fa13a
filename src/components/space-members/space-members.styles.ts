import { css } from 'lit';

export const styles = css`
  .users {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    container: users / inline-size;
    overflow-wrap: anywhere;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .search input {
    min-inline-size: 0;
  }

  .list > .skeleton.row {
    block-size: 4em;
    margin: 0.5em 0;
  }

  .members {
    border-block-start: 1px solid var(--_color-line);
    list-style: none;
  }

  .member {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    column-gap: 1.25em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_color-line);
  }

  .member > .name {
    font-size: 1em;
    line-height: 1.35;
  }

  .self {
    margin-inline-start: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-control);
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
    font-weight: normal;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .nothing {
    padding-inline: 0;
  }

  /* Wide enough for the longest names of the buttons, which are German. */
  @container users (inline-size >= 56em) {
    .members {
      display: grid;
      grid-template-columns: minmax(12em, 1fr) auto auto auto;
      column-gap: 1.25em;
    }

    .members > li {
      grid-column: 1 / -1;
    }

    .member {
      grid-template-columns: subgrid;
      padding-block: 0.5em;
    }

    .member > .name {
      align-self: end;
    }

    .member > .name:not(:has(+ .email)) {
      grid-row: 1 / span 2;
      align-self: center;
    }

    .member > .email {
      grid-area: 2 / 1;
      align-self: start;
    }

    .member > .role {
      grid-area: 1 / 2 / span 2;
    }

    .about {
      display: block;
      grid-area: 1 / 3 / span 2;
    }

    .about > span {
      display: block;
    }

    .acts {
      grid-area: 1 / 4 / span 2;
      flex-wrap: nowrap;
      justify-content: end;
      margin: 0;
      white-space: nowrap;
    }
  }
`;
