import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { failing } from '../support/failing.js';
import { choose, find, readSession, screenIn } from './switcher-plays.js';
import { type SwitcherArguments, switcherMeta } from './switcher-meta.js';

const meta: Meta<SwitcherArguments> = {
  ...switcherMeta,
  title: 'Elements/space-switcher/Switching',
  id: 'elements-space-switcher',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<SwitcherArguments>;

export const Switching: Story = {
  name: 'A switch is under way',
  tags: ['dark', 'forced-colours'],
  ...failing({ path: '/session/active-space' }, { delay: 600_000 }),
  play: choose,
};

export const Switched: Story = {
  name: 'A switch is done',
  play: async (context) => {
    await choose(context);
    await waitFor(() => expect(screenIn(context.canvasElement).queryByRole('dialog')).toBeNull());
  },
};

export const FollowedAnotherTab: Story = {
  name: 'Another tab switched and this one followed',
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const provider = await readSession(canvasElement);
    provider.session = { ...provider.session!, switchedElsewhere: provider.session!.activeSpace! };
    await find(canvasElement, '[part=notice]');
  },
};

export const StayedWhenAnotherTabSwitched: Story = {
  name: 'Another tab switched and this one stayed',
  play: async ({ canvasElement }) => {
    const provider = await readSession(canvasElement);
    const elsewhere = { ...provider.session!.activeSpace!, id: 'elsewhere', title: 'ASBL Les Amis du Vélo' };
    provider.session = { ...provider.session!, switchedElsewhere: elsewhere };
    await find(canvasElement, '[part=notice]');
  },
};
