import { css } from 'lit';

/**
 * An element that lists what somebody has: its frame, whose width decides how the entries stand, and entries divided by
 * lines, each with what can be done beside it.
 */
export const entryStyles = css`
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    container: frame / inline-size;
    overflow-wrap: anywhere;
  }

  .frame:focus {
    outline: none;
  }

  .list > .skeleton.row {
    block-size: 4em;
    margin: 0.5em 0;
  }

  .entries {
    border-block-start: 1px solid var(--_color-line);
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.25em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_color-line);
  }

  .nothing {
    padding-inline: 0;
  }
`;
