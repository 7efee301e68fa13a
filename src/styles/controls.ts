import { css } from 'lit';
import { moreTokens } from './more-tokens.js';

/** Text, buttons, links and messages, with the tokens that they need. */
export const controls = css`
  ${moreTokens}
  p,
  h2,
  h3,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--_color-accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--_color-accent-strong);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.375em 1em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    font-weight: var(--_font-weight-strong);
    text-decoration: none;
  }

  .button:hover {
    background: var(--_color-tint);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  .button.primary:hover {
    background: var(--_color-accent-strong);
  }

  .button.text {
    border-color: transparent;
    background: none;
    color: var(--_color-accent);
  }

  .button.text:hover {
    background: var(--_color-tint);
    color: var(--_color-accent-strong);
  }

  /* The button pressed keeps its width: the spinner lies over its words. */
  .button[aria-disabled='true'] {
    position: relative;
    cursor: progress;
  }

  .button > .spinner {
    position: absolute;
    inset: 0;
    margin: auto;
  }

  .button:has(> .spinner) > :not(.spinner) {
    opacity: 0;
    transition: opacity 0s 300ms;
  }

  .message {
    --_tone: var(--_color-danger);

    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_color-line);
    border-inline-start: 0.25em solid var(--_tone);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
  }

  .message > svg {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }

  .message.success {
    --_tone: var(--_color-success);
  }

  .message.notice {
    --_tone: var(--_color-accent);
  }

  .message > div {
    min-inline-size: 0;
  }

  .message .button {
    margin-block-start: 0.5em;
  }

  .message .what,
  .message strong {
    font-weight: var(--_font-weight-strong);
  }

  .identifier {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }

  /* Can be selected by hand on any page. */
  .identifier code {
    -webkit-user-select: text;
    user-select: text;
    font-family: var(--_font-mono);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: var(--_radius-control);
    color: var(--_color-ink-quiet);
  }

  .icon-button:hover {
    background: var(--_color-tint);
    color: var(--_color-ink);
  }

  @media (forced-colors: active) {
    /* Otherwise the browser lays the colour of the page behind the words, which are in that colour. */
    .button.primary {
      forced-color-adjust: none;
      border-color: ButtonBorder;
    }
  }
`;
