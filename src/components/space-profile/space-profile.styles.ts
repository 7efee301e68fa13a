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

  .facts dt {
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

  .ends {
    display: grid;
    gap: 1em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_color-line);
  }

  .skeleton.facts {
    block-size: 14em;
  }
`;
