import { css } from 'lit';

/** Below the button, or where there is room. */
const besideButton = css`
  position-anchor: --trigger;
  position-area: self-block-end span-self-inline-end;
  position-try: flip-inline, block-end, flip-block, flip-block flip-inline, block-start;
  inset: auto;
  inline-size: 24em;
  max-inline-size: calc(100vi - 1em);
  max-block-size: min(42em, 100% - 0.75em);
  margin-block: 0.25em 0.5em;
`;

export const popupStyles = css`
  /* A sheet, within reach of a thumb, unless there is room beside the button. */
  .popup {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    max-block-size: 85dvh;
    margin: 0;
    padding: 0 0 env(safe-area-inset-bottom);
    flex-direction: column;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card) var(--_radius-card) 0 0;
    outline: 0;
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
    text-align: start;
    white-space: normal;
  }

  .popup:popover-open {
    display: flex;
  }

  .popup::backdrop {
    background: oklch(0 0 0 / 0.4);
  }

  /* The height stays while a search makes the list shorter; and what is inside can be laid out by it. */
  .popup:has(input) {
    container: menu / size;
    block-size: 85dvh;
  }

  /* At the end of the screen, unless it can stand beside the button: there it goes away with the text it covers. */
  .notice-box {
    inset: auto 0.5em calc(0.5em + env(safe-area-inset-bottom));
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0.25em 0.25em 0.25em 0.75em;
    align-items: start;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
  }

  .notice-box:popover-open {
    display: flex;
  }

  .notice-box > div {
    flex: 1;
    padding-block: 0.714em;
    font-size: 0.875em;
  }

  .notice-box .message {
    padding: 0;
    border: 0;
  }

  @supports (anchor-name: --trigger) {
    .notice-box {
      ${besideButton}
    }

    @media (width >= 30em) {
      /* With less room than the least it opens on the other side. One side always has it, however low the page is. */
      .popup {
        ${besideButton}
        border-radius: var(--_radius-card);
      }

      .popup:has(.list) {
        min-block-size: min(16em, 50dvh - 3em);
      }

      .popup:has(input) {
        block-size: 42em;
        min-block-size: min(24em, 50dvh - 3em);
      }

      .close {
        display: none;
      }

      .popup::backdrop {
        background: none;
      }
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .popup:popover-open {
      animation: enter 140ms;
    }
  }

  /* Not a transition from @starting-style: with anchor positioning, WebKit 2.50 stays at its beginning. */
  @keyframes enter {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
`;
