import { css } from 'lit';

/** The panel in which people are invited, and the invitations that were sent. */
export const invitingStyles = css`
  .panel,
  .sent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.25em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }

  .panel > h2,
  .sent > h2 {
    font-size: 1.25em;
  }

  .step,
  .reason {
    display: block;
  }

  .step {
    font-size: 0.8em;
    font-weight: normal;
  }

  .wide {
    max-inline-size: none;
  }

  .field textarea {
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .field input.file {
    border: 0;
    padding-inline: 0;
    background: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .preview,
  .left {
    margin: 0;
    padding-inline-start: 1.75em;
  }

  .preview > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_color-line);
  }

  .preview > li > * {
    margin-inline-end: 0.75em;
  }

  .ready {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }

  .panel > p > .text {
    margin-inline-start: -1em;
  }

  .acts > .button[aria-disabled='true'] {
    border-color: var(--_color-line);
    color: var(--_color-ink-quiet);
  }

  .reason {
    color: var(--_color-danger);
  }

  .invitation .wait {
    align-self: center;
  }
`;
