import { css } from 'lit';

/** What every element with a face starts from. */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  svg {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .quiet {
    color: var(--_color-ink-quiet);
    font-size: 0.875em;
  }

  .private {
    color: var(--_color-private);
  }

  .professional {
    color: var(--_color-professional);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A wait shows itself when it is long enough to be noticed. */
  .skeleton,
  .spinner {
    animation: appear 0s 300ms both;
  }

  .skeleton {
    display: block;
    border-radius: var(--_radius-control);
    background: var(--_color-tint);
  }

  .spinner {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .spinner circle {
    transform-origin: center;
    animation: turn 0.8s linear infinite;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner circle {
      animation-duration: 4s;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
