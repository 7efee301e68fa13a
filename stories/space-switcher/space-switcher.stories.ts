import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { find, open, readSession } from './switcher-plays.js';
import { type SwitcherArguments, switcherMeta } from './switcher-meta.js';

const meta: Meta<SwitcherArguments> = {
  ...switcherMeta,
  title: 'Elements/space-switcher',
};
export default meta;

type Story = StoryObj<SwitcherArguments>;

export const BusinessSpace: Story = { name: 'A business space is active' };

export const PrivateSpace: Story = { name: 'The private space is active', parameters: { situation: 'private-only' } };

export const Waiting: Story = {
  name: 'Three invitations wait',
  tags: ['every-mode'],
  parameters: { situation: 'invited' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=badge]');
  },
};

export const NoneActive: Story = {
  name: 'No space is active',
  play: async ({ canvasElement }) => {
    const provider = await readSession(canvasElement);
    provider.session = { ...provider.session!, activeSpace: null };
  },
};

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };

export const NotKnownYet: Story = {
  name: 'The session is not known yet',
  tags: ['loading'],
  render: () => html`<space-switcher></space-switcher>`,
};

/** What the page shows until the session is known, and when the script does not arrive. */
export const NotKnownYetWithContent: Story = {
  name: 'The session is not known yet, and the page shows a link until it is',
  render: () => html`<space-switcher><a href="#spaces">My spaces</a></space-switcher>`,
};

export const IconOnly: Story = {
  name: 'Only the icon has room',
  render: () => html`
    <style>
      .narrow {
        inline-size: 3em;
      }
    </style>
    <space-session base-url="/api">
      <div class="narrow"><space-switcher></space-switcher></div>
    </space-session>
  `,
};

export const DarkHeader: Story = {
  name: 'The header of the page is dark',
  render: () => html`
    <style>
      .dark {
        padding: 1rem;
        background: #1b2330;
        color-scheme: dark;
      }
    </style>
    <space-session base-url="/api">
      <div class="dark"><space-switcher></space-switcher></div>
    </space-session>
  `,
  play: open,
};

export const RightToLeft: Story = {
  name: 'The page runs from right to left',
  render: () => html`
    <div dir="rtl">
      <space-session base-url="/api"><space-switcher></space-switcher></space-session>
    </div>
  `,
  play: open,
};

export const InAModalDialog: Story = {
  name: 'The switcher is in a modal dialog',
  render: () => html`
    <space-session base-url="/api">
      <dialog aria-label="A dialog of the page"><space-switcher></space-switcher></dialog>
    </space-session>
  `,
  play: async (context) => {
    context.canvasElement.querySelector('dialog')?.showModal();
    await open(context);
    await userEvent.keyboard('{Escape}');
    await expect(context.canvasElement.querySelector('dialog')).toHaveAttribute('open');
  },
};
