import { css } from 'lit';

/** How the text is set, on screen and on paper. */
export const prose = css`
  h2 {
    font-size: 1.25em;
    font-weight: var(--_font-weight-strong, 600);
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-wrap: balance;
  }

  h3 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong, 600);
  }

  .prose {
    max-inline-size: 65ch;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .prose > * {
    margin-block: 0 0.75em;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose h3 {
    margin-block: 1.5em 0.5em;
    break-after: avoid;
  }

  .prose h3:first-child,
  .prose h3 + h3 {
    margin-block-start: 0;
  }

  .prose .level-3 {
    margin-block-start: 1em;
    color: var(--_color-ink-quiet);
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .prose li + li {
    margin-block-start: 0.25em;
  }

  @media print {
    .prose {
      max-inline-size: none;
    }

    .prose a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
