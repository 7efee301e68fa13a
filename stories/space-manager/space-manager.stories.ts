import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent } from 'storybook/test';
import '../../src/components/space-manager/define.js';
import '../../src/components/space-session/define.js';
import type { SpaceManager } from '../../src/components/space-manager/space-manager.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<SpaceManager, 'createHref' | 'createPrivateHref' | 'profileHref' | 'invitationsHref' | 'helpHref' | 'headingLevel'>;

const args: Arguments = {
  createHref: '#create',
  createPrivateHref: '#create-private',
  profileHref: '#profile-{identifier}',
  invitationsHref: '#invitations',
  helpHref: '#helpdesk',
  headingLevel: 2,
};

const meta: Meta<SpaceManager> = {
  title: 'Elements/space-manager',
  component: 'space-manager',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'forty', controls: { include: Object.keys(args) } },
  render: ({ createHref, createPrivateHref, profileHref, invitationsHref, helpHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-manager
        create-href=${createHref || nothing}
        create-private-href=${createPrivateHref || nothing}
        profile-href=${profileHref || nothing}
        invitations-href=${invitationsHref || nothing}
        help-href=${helpHref || nothing}
        heading-level=${headingLevel}
      ></space-manager>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceManager>;

const { find } = playsIn('space-manager');

const press = async (canvas: HTMLElement, selector: string) => userEvent.click(await find(canvas, selector));

/** Opens the further actions of the second professional space, and presses one. */
const ask =
  (part: 'leave' | 'close'): Play =>
  async ({ canvasElement }) => {
    await press(canvasElement, '[part=space]:nth-child(3) [part=more]');
    await press(canvasElement, `[part=${part}]`);
    await find(canvasElement, 'dialog[open]');
  };

export const Forty: Story = { name: 'Forty spaces, page by page', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'] };

export const NoSpace: Story = { name: 'The user has no space yet', parameters: { situation: 'new-user' } };

export const LimitReached: Story = { name: 'No more spaces are allowed', tags: ['unpictured'], parameters: { situation: 'two-hundred' } };

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

export const ListFailed: Story = { name: 'The list could not be loaded', tags: ['unpictured'], parameters: { situation: 'server-error' } };

export const Closing: Story = { name: 'A space is about to be closed', play: ask('close') };

export const LastAdministrator: Story = {
  name: 'The last administrator cannot leave',
  play: async (context) => {
    await ask('leave')(context);
    await press(context.canvasElement, '[part=confirm]');
    await find(context.canvasElement, '[part=close-instead]');
  },
};

export const Invited: Story = {
  name: 'Invitations wait on top',
  tags: ['dark', 'narrow', 'forced-colours', 'right-to-left', 'large-text'],
  parameters: { situation: 'invited' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=accept]');
  },
};

export const InvitationAccepted: Story = {
  name: 'An invitation is accepted',
  parameters: { situation: 'invited' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=accept]');
    await find(canvasElement, '[part=space]:nth-child(2)');
    await find(canvasElement, '[part=invitation-news]');
  },
};

export const InvitationDeclining: Story = {
  name: 'Declining an invitation is confirmed',
  tags: ['narrow'],
  parameters: { situation: 'invited' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=decline]');
    await find(canvasElement, '[part=confirm-decline]');
  },
};

export const InvitationNotAccepted: Story = {
  name: 'An invitation was not accepted: the terms come first',
  tags: ['narrow'],
  parameters: { situation: 'invited' },
  ...failing({ method: 'POST' }, { problem: 'terms-required' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=accept]');
    await find(canvasElement, '[part=failure]');
  },
};

export const InvitationsFailed: Story = {
  name: 'The invitations could not be loaded',
  parameters: { situation: 'invited' },
  ...failing({ path: '/invitations' }, { problem: 'unexpected' }),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=retry]');
  },
};
