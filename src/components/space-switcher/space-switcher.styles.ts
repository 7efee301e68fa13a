import { css } from 'lit';

export const styles = css`
  :host {
    inline-size: var(--_switcher-width);
    min-inline-size: var(--_target);
    max-inline-size: 100%;
    block-size: 3em;
    container-type: inline-size;
  }

  .trigger,
  :host > .skeleton {
    inline-size: 100%;
    block-size: 100%;
  }

  .trigger {
    display: flex;
    align-items: center;
    gap: 0.625em;
    padding-inline: 0.5em 0.75em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    anchor-name: --trigger;
  }

  .trigger:hover,
  .trigger[aria-expanded='true'] {
    background: var(--_color-tint);
  }

  .tile {
    position: relative;
    flex: none;
    padding: 0.375em;
    border-radius: var(--_radius-control);
    background: color-mix(in oklab, currentColor 12%, transparent);
  }

  /* Around the icon, which stays. */
  .tile > .spinner {
    position: absolute;
    inset: -0.25em;
    inline-size: auto;
    block-size: auto;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.25;
  }

  /* What people wrote keeps its own direction, and stands where the page begins its lines. */
  .words > span {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .words > span,
  .title > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }

  .words > .title {
    font-weight: var(--_font-weight-strong);
  }

  @container (inline-size >= 15em) {
    .words > .title {
      display: flex;
    }

    .title > span + span {
      flex: none;
    }
  }

  .trigger > svg {
    color: var(--_color-ink-quiet);
  }

  @container (inline-size < 10em) {
    .trigger {
      justify-content: center;
      padding: 0;
    }

    .words,
    .trigger > svg {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
