import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { defineElement } from '../../src/ui/define-element.js';
import { ThemeEditor } from './theme-editor.js';
import { ThemePreview } from './theme-preview.js';

defineElement('theme-editor', ThemeEditor);
defineElement('theme-preview', ThemePreview);

const meta: Meta = {
  title: 'Start/Theme editor',
  // Its pages are pictured as stories of their own.
  tags: ['unpictured', '!autodocs'],
  parameters: { layout: 'fullscreen' },
};
export default meta;

/** Makes a theme, shows its contrasts, and gives its style sheet and its design tokens. */
export const Editor: StoryObj = {
  name: 'Theme editor',
  render: () => html`<theme-editor></theme-editor>`,
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('theme-editor')!;
    const ready = () => editor.shadowRoot!.querySelectorAll('theme-preview[ready]');
    await waitFor(() => expect(ready()).toHaveLength(2), { timeout: 40_000 });
    // What opens in a preview scrolls the page around it too.
    scrollTo(0, 0);
  },
};
