import { css } from 'lit';

export const styles = css`
  .ways,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .ways:empty {
    display: none;
  }

  .search {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .search input {
    min-inline-size: 0;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
  }

  .kinds label {
    display: grid;
    place-items: center;
    min-block-size: calc(var(--_target) - 2px);
    padding: 0 0.75em;
    border-radius: calc(var(--_radius-control) - 1px);
    cursor: pointer;
  }

  .kinds label:hover {
    background: var(--_color-tint);
  }

  .kinds input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .kinds label:has(:checked) {
    background: var(--_color-tint);
    box-shadow: inset 0 -2px var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }

  .kinds label:has(:focus-visible) {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .order {
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0 0.5em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    color: inherit;
    font: inherit;
  }

  .more[aria-expanded='true'] {
    anchor-name: --opened;
    background: var(--_color-tint);
  }

  .news {
    display: flex;
    gap: 0.75em;
    padding: 0.75em;
    border-block-end: 1px solid var(--_color-line);
    background: var(--_color-tint);
  }

  .news > svg {
    color: var(--_color-accent);
  }

  @media (forced-colors: active) {
    .kinds label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
