import './welcome.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/components/create-pro-space-form/define.js';
import '../../src/components/space-session/define.js';
import '../../src/components/space-switcher/define.js';
import '../../src/components/terms-acceptance/define.js';

const meta: Meta = {
  title: 'Welcome',
  // Its elements are pictured as stories of their own.
  tags: ['!autodocs', 'unpictured'],
  parameters: { situation: 'terms-outdated', layout: 'fullscreen' },
};
export default meta;

/** A step of the path: what a user does, with the element that they do it in. */
function renderStep(title: string, words: string, tag: string, element: TemplateResult): TemplateResult {
  return html`<li id=${tag}>
    <div class="welcome-words" lang="en" dir="ltr">
      <h2>${title}</h2>
      <p>${words}</p>
      <p><a href="./?path=/docs/elements-${tag}--docs" target="_top">&lt;${tag}&gt;</a></p>
    </div>
    <div class="welcome-element">${element}</div>
  </li>`;
}

/** The elements in the order in which a user meets them, over one session: what is done in one is seen in the others. */
export const Welcome: StoryObj = {
  render: () => html`<space-session base-url="/api">
    <main class="welcome">
      <div class="welcome-lead" lang="en" dir="ltr">
        <h1>Spaces in a portal, from the terms to the switch</h1>
        <p>
          These elements are live, and a mock of the service answers them. Go through the steps in their order: what you
          do in one changes the others. The toolbar has other languages, themes, sizes of text and situations, and the
          <em>Actions</em> panel has each event with its detail.
        </p>
        <p>
          <a href="./?path=/docs/start-embedding--docs" target="_top">Put them into your page</a> ·
          <a href="./?path=/docs/start-events--docs" target="_top">Listen to their events</a> ·
          <a href="./?path=/story/start-theme-editor--editor" target="_top">Give them your colours</a>
        </p>
      </div>
      <ol class="welcome-path">
        ${renderStep(
          '1. Accept the terms',
          'They have changed since the user accepted them. The receipt of the new acceptance can be copied and saved.',
          'terms-acceptance',
          html`<terms-acceptance heading-level="3"></terms-acceptance>`,
        )}
        ${renderStep(
          '2. Create a space',
          'Once the terms are accepted, the form opens. However often it is confirmed, it creates one space.',
          'create-pro-space-form',
          html`<create-pro-space-form heading-level="3" terms-href="#terms-acceptance"></create-pro-space-form>`,
        )}
        ${renderStep(
          '3. See the space and switch',
          'The header of the page always shows the space that the user acts in. Its menu has the others.',
          'space-switcher',
          html`<div class="welcome-header"><span lang="en">Your portal</span><space-switcher></space-switcher></div>`,
        )}
      </ol>
    </main>
  </space-session>`,
  play: async ({ canvasElement }) => {
    const shadow = (tag: string) => canvasElement.querySelector(tag)?.shadowRoot;
    await waitFor(() => expect(shadow('terms-acceptance')?.querySelector('[part=confirm]')).toBeTruthy());
    await waitFor(() => expect(shadow('space-switcher')?.querySelector('[part=title]')).toBeTruthy());
  },
};
