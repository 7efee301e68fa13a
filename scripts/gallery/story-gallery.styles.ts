import { css } from 'lit';

export const storyGalleryStyles = css`
  :host {
    --ink: light-dark(#1c2530, #e6eaf0);
    --quiet: light-dark(#566271, #a3adba);
    --paper: light-dark(#fff, #171c23);
    --ground: light-dark(#eef1f4, #0e1217);
    --line: light-dark(#d3dae1, #333c47);
    --accent: light-dark(#1550a8, #8ab8f5);

    display: block;
    min-block-size: 100vh;
    background: var(--ground);
    color: var(--ink);
    accent-color: var(--accent);
  }

  * {
    box-sizing: border-box;
    font: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    padding: 0.75rem 1.5rem;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }

  :host > header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  h1,
  h2 {
    margin: 0;
    font-weight: 600;
  }

  h1 {
    font-size: 1.125rem;
  }

  input[type='search'] {
    inline-size: 16rem;
    max-inline-size: 100%;
  }

  input[type='search'],
  select,
  header button {
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--quiet);
    border-radius: 0.375rem;
    background: var(--paper);
    color: inherit;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: inline-start;
    padding: 0;
    color: var(--quiet);
  }

  label::first-letter,
  li span::first-letter {
    text-transform: uppercase;
  }

  section {
    padding: 1.5rem;
  }

  section h2 {
    font-size: 1rem;
  }

  h2 span,
  li span {
    color: var(--quiet);
    font-weight: 400;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 1rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  li button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
    inline-size: 100%;
    padding: 0 0 0.625rem;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--paper);
    color: inherit;
    font-size: 0.875rem;
    text-align: start;
    cursor: pointer;
  }

  li button:hover {
    border-color: var(--accent);
  }

  .top {
    grid-column: 1 / -1;
    block-size: 13rem;
    border-block-end: 1px solid var(--line);
    margin-block-end: 0.5rem;
    overflow: hidden;
    background: var(--ground);
  }

  .top img {
    display: block;
    inline-size: 100%;
  }

  b {
    padding-inline-start: 0.75rem;
    font-weight: 600;
  }

  li span {
    padding-inline-end: 0.75rem;
  }

  dialog {
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100vh;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: var(--ground);
    color: inherit;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog h2 {
    flex: 1 1 16rem;
    font-size: 1rem;
  }

  .stage {
    flex: 1;
    display: grid;
    align-content: safe center;
    justify-content: safe center;
    padding: 1.5rem;
    overflow: auto;
    outline-offset: -3px;
  }

  .stage img {
    border: 1px solid var(--line);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 20%);
  }
`;
