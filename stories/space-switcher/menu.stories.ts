import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failing } from '../support/failing.js';
import { element, find, open, openAndSearch, press, readSession } from './switcher-plays.js';
import { type SwitcherArguments, switcherMeta } from './switcher-meta.js';

const meta: Meta<SwitcherArguments> = {
  ...switcherMeta,
  title: 'Elements/space-switcher/The menu',
  id: 'elements-space-switcher',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<SwitcherArguments>;

export const Menu: Story = { name: 'The menu lists forty spaces', tags: ['every-mode'], play: open };

export const MenuOfOnePrivateSpace: Story = {
  name: 'The user has one private space only',
  parameters: { situation: 'private-only' },
  play: async (context) => {
    await press(context);
    await find(context.canvasElement, '[part=actions]');
  },
};

export const MenuOfAFewSpaces: Story = {
  name: 'A few spaces need no search',
  parameters: { situation: 'terms-outdated' },
  play: open,
};

export const MenuOfTenThousandSpaces: Story = {
  name: 'Ten thousand spaces are listed page by page',
  parameters: { situation: 'ten-thousand' },
  play: open,
};

export const NoSpaceYet: Story = { name: 'The user has no space yet', parameters: { situation: 'new-user' }, play: press };

export const LongTitle: Story = {
  name: 'The title is long',
  tags: ['narrow', 'large-text'],
  play: async (context) => {
    const provider = await readSession(context.canvasElement);
    const title = 'Association luxembourgeoise des comptables indépendants – déclarations de salaires';
    provider.session = { ...provider.session!, activeSpace: { ...provider.session!.activeSpace!, title } };
    await open(context);
  },
};

export const ListLoading: Story = {
  name: 'The list is being loaded',
  tags: ['loading'],
  ...failing({ path: '/spaces' }, { delay: 600_000 }),
  play: async (context) => {
    await press(context);
    await find(context.canvasElement, '.row');
  },
};

export const Found: Story = { name: 'A search finds spaces', play: openAndSearch('weber') };

export const NothingFound: Story = {
  name: 'A search finds nothing',
  play: async (context) => {
    await openAndSearch('zzz')(context);
    await expect(await find(context.canvasElement, '[part=clear]')).toBeVisible();
  },
};

export const MovedWithTheKeys: Story = {
  name: 'The arrow keys move through the list',
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const shadow = element(context.canvasElement).shadowRoot!;
    await waitFor(() => expect(shadow.activeElement).toBe(shadow.querySelectorAll('[role=option]')[2]));
  },
};

export const WithAddresses: Story = {
  name: 'Managing and creating are links',
  args: { manageHref: '#manage', createHref: '#create' },
  play: async (context) => {
    await open(context);
    await expect(await find(context.canvasElement, 'a[href="#manage"]')).toBeVisible();
  },
};

export const WithoutCreate: Story = { name: 'Creating is left out', args: { hideCreate: true }, play: open };

export const MoreAtTheEnd: Story = {
  name: 'The page adds an entry at the end',
  render: () => html`
    <style>
      [slot='more'] {
        display: block;
        padding: 0.5rem 1rem;
        color: inherit;
      }
    </style>
    <space-session base-url="/api">
      <space-switcher><a slot="more" href="#sign-out">Sign out</a></space-switcher>
    </space-session>
  `,
  play: open,
};

const invited = { situation: 'invited' };

export const Invited: Story = {
  name: 'Invitations wait in the menu',
  tags: ['dark', 'narrow', 'forced-colours', 'right-to-left', 'large-text'],
  parameters: invited,
  play: async (context) => {
    await press(context);
    await find(context.canvasElement, '[part=accept]');
  },
};

export const InvitationAccepted: Story = {
  name: 'An invitation is accepted in the menu',
  parameters: invited,
  play: async (context) => {
    await press(context);
    await userEvent.click(await find(context.canvasElement, '[part=accept]'));
    await find(context.canvasElement, '[part=invitation-news]');
    await find(context.canvasElement, '[role=option] + [role=option], [role=group] + [role=group] [role=option]');
  },
};

export const InvitationDeclining: Story = {
  name: 'Declining an invitation is confirmed in the menu',
  tags: ['narrow'],
  parameters: invited,
  play: async (context) => {
    await press(context);
    await userEvent.click(await find(context.canvasElement, '[part=decline]'));
    await find(context.canvasElement, '[part=confirm-decline]');
  },
};
