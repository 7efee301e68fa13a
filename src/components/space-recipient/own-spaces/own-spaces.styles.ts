import { css } from 'lit';

export const ownSpacesStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
  }

  .panel .list {
    max-block-size: 18em;
    overflow-y: auto;
  }

  .panel ul {
    list-style: none;
  }

  .panel .space {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375em 0.75em;
    border-radius: var(--_radius-control);
  }

  .panel .space:hover {
    background: var(--_color-tint);
  }

  .panel .space:focus-visible {
    outline-offset: -2px;
  }

  .panel .title {
    font-weight: var(--_font-weight-strong);
  }

  .panel code {
    font-family: var(--_font-mono);
    white-space: nowrap;
  }
`;
