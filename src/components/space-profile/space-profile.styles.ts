import { css } from 'lit';

export const styles = css`
  .profile {
    display: grid;
    gap: 2em;
  }

  .facts {
    gap: 1em;
    padding: 1.25em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .facts .name {
    display: flex;
    gap: 0.75em;
  }

  .facts .name h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .facts .name svg {
    margin-block-start: 0.2em;
  }

  .facts dt,
  .versions dt {
    font-weight: inherit;
  }

  .facts .identifier {
    flex-wrap: wrap;
    margin-block: -0.5em;
  }

  .group {
    gap: 1em;
  }

  .group + .group {
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_color-line);
  }

  .saved {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_color-success);
  }

  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.5em 1.5em;
    margin-block-start: 0.5em;
  }

  .versions dd {
    font-weight: var(--_font-weight-strong);
  }

  .ends {
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_color-line);
  }

  .unsaved {
    max-inline-size: min(32em, calc(100vw - 2em));
    padding: 1.5em;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
    color: inherit;
    box-shadow: var(--_shadow);
  }

  .unsaved::backdrop {
    background: oklch(0 0 0 / 0.4);
  }

  .unsaved h2 {
    font-size: 1.25em;
  }

  .unsaved p {
    margin-block: 0.5em 1.5em;
  }

  .skeleton.facts {
    block-size: 14em;
  }
`;
