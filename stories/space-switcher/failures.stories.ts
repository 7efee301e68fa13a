import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failing } from '../support/failing.js';
import { mockOf } from '../support/mock-of.js';
import { choose, find, open, openInVain, screenIn } from './switcher-plays.js';
import { type SwitcherArguments, switcherMeta } from './switcher-meta.js';

const meta: Meta<SwitcherArguments> = {
  ...switcherMeta,
  title: 'Elements/space-switcher/When something fails',
  id: 'elements-space-switcher',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<SwitcherArguments>;

export const SwitchFailed: Story = {
  name: 'A switch failed',
  ...failing({ path: '/session/active-space' }, { problem: 'unexpected' }),
  play: async (context) => {
    await choose(context);
    await find(context.canvasElement, '[part=failure]');
  },
};

/** The person closed the menu before the answer came. */
export const SwitchFailedUnseen: Story = {
  name: 'A switch failed after the menu was closed',
  ...failing({ path: '/session/active-space' }, { problem: 'rate-limited', retryAfter: 1 }),
  play: async (context) => {
    await choose(context);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => find(context.canvasElement, '[part=notice]'), { timeout: 8_000 });
  },
};

export const ListFailed: Story = {
  name: 'The list could not be loaded',
  tags: ['every-mode'],
  parameters: { situation: 'server-error' },
  play: openInVain,
};

/** The list that was loaded before stays. */
export const ListOutOfDate: Story = {
  name: 'The list could not be loaded again',
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('{Escape}');
    mockOf(context).failNext({ problem: 'unexpected' }, { path: '/spaces' });
    await openInVain(context);
    await expect(await find(context.canvasElement, '[role=option]')).toBeVisible();
  },
};

export const Offline: Story = { name: 'There is no connection', parameters: { situation: 'offline' }, play: openInVain };

// The seconds count down: no picture is like the next.
export const RateLimited: Story = {
  name: 'There were too many requests',
  tags: ['unpictured'],
  parameters: { situation: 'rate-limited' },
  play: openInVain,
};

export const SessionUnavailable: Story = {
  name: 'The session could not be loaded',
  parameters: { situation: 'session-unavailable' },
  play: async ({ canvasElement }) => {
    await screenIn(canvasElement).findByText('Try again', undefined, { timeout: 5_000 });
  },
};
