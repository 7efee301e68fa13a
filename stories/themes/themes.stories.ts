import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { bootstrapControls } from './bootstrap-controls.js';
import { loadMaterialControls } from './material-controls.js';
import { renderPage } from './page.js';
import type { PresetName } from './presets.js';

const meta: Meta = {
  title: 'Themes/A page in each theme',
  tags: ['dark', '!autodocs'],
  parameters: { situation: 'forty', layout: 'fullscreen' },
};
export default meta;

type Story = StoryObj;

const find = (canvas: HTMLElement, tag: string, selector: string) =>
  waitFor(
    () => {
      const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector} in ${tag} yet.`);
      return found;
    },
    // The theme editor shows two of these pages at once.
    { timeout: 20_000 },
  );

/** Sends the form empty, so that its messages are seen, and opens the switcher. */
const play: Story['play'] = async ({ canvasElement }) => {
  await find(canvasElement, 'terms-acceptance', '[part=confirm]');
  await userEvent.click(await find(canvasElement, 'create-pro-space-form', '[part=confirm]'));
  await find(canvasElement, 'create-pro-space-form', '[part=problem]');
  await userEvent.click(await find(canvasElement, 'space-switcher', '[part=trigger]'));
  await expect(await find(canvasElement, 'space-switcher', '[role=option]')).toBeVisible();
  // The page is looked at from its start, wherever the messages of the form took it.
  scrollTo(0, 0);
};

const pageIn = (preset: PresetName, controls?: () => Promise<TemplateResult> | TemplateResult): Story => ({
  globals: { preset },
  loaders: [async () => ({ controls: await controls?.() })],
  render: (_, { loaded }) => renderPage((loaded as { controls?: TemplateResult }).controls),
  play,
});

export const Neutral = pageIn('neutral');

export const PublicService = pageIn('public-service');

export const HighContrast = pageIn('high-contrast');

export const Compact = pageIn('compact');

/** In a page of Bootstrap 5.3, beside its own controls. */
export const Bootstrap = pageIn('bootstrap', () => bootstrapControls);

/** In a page of Material 3, beside its own components. */
export const Material = pageIn('material', loadMaterialControls);
