import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-invitations/define.js';
import type { SpaceInvitations } from '../../src/components/space-invitations/space-invitations.js';
import { declineInvitation, listReceivedInvitations } from '../../src/services/generated/invitations.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import { failing } from '../support/failing.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<SpaceInvitations, 'termsHref' | 'helpHref' | 'headingLevel'>;

const args: Arguments = { termsHref: '', helpHref: '', headingLevel: 2 };

const meta: Meta<SpaceInvitations> = {
  title: 'Elements/space-invitations',
  component: 'space-invitations',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'invited', controls: { include: Object.keys(args) } },
  render: ({ termsHref, helpHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-invitations terms-href=${termsHref || nothing} help-href=${helpHref || nothing} heading-level=${headingLevel}></space-invitations>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceInvitations>;

const { press } = playsIn('space-invitations');

export const Received: Story = { name: 'Three invitations, one for another certificate', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'] };

export const Accepted: Story = { name: 'Accepted, to be entered', tags: ['dark', 'narrow'], play: press('accept') };

export const Entered: Story = {
  name: 'Accepted and entered',
  tags: ['unpictured'],
  play: async (context) => {
    await press('accept')(context);
    await press('enter')(context);
  },
};

export const Declining: Story = { name: 'Declining is confirmed', tags: ['narrow'], play: press('decline') };

export const Declined: Story = {
  name: 'Declined',
  play: async (context) => {
    await press('decline')(context);
    await press('confirm')(context);
    await press('news')(context);
  },
};

export const None: Story = { name: 'No invitations', tags: ['dark', 'narrow'], parameters: { situation: 'one-professional' } };

export const NotAccepted: Story = {
  name: 'Not accepted: no connection',
  ...failing({ method: 'POST' }, 'offline'),
  play: async (context) => {
    await press('accept')(context);
    await press('failure')(context);
  },
};

export const TermsFirst: Story = {
  name: 'The terms have to be accepted first',
  tags: ['narrow'],
  ...failing({ method: 'POST' }, { problem: 'terms-required' }),
  play: async (context) => {
    await press('accept')(context);
    await press('notice')(context);
  },
};

export const Limit: Story = {
  name: 'The limit of spaces is reached',
  args: { helpHref: '#help' },
  ...failing({ method: 'POST' }, { problem: 'limit-reached' }),
  play: async (context) => {
    await press('accept')(context);
    await press('notice')(context);
  },
};

export const GoneMeanwhile: Story = {
  name: 'Cancelled or expired meanwhile',
  play: async (context) => {
    const page = context.canvasElement.querySelector('space-invitations')!;
    await waitFor(() => expect(page.shadowRoot?.querySelector('[part=accept]')).toBeTruthy(), { timeout: 5_000 });
    const elsewhere = new HttpSpaceService('/api');
    const { items } = await elsewhere.call(listReceivedInvitations, {});
    await elsewhere.call(declineInvitation, { invitationId: items[0]!.id });
    await press('accept')(context);
    await press('news')(context);
    await waitFor(() => expect(page.shadowRoot!.querySelectorAll('[part=invitation]')).toHaveLength(2));
  },
};

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

export const ListFailed: Story = { name: 'The list could not be loaded', parameters: { situation: 'server-error' } };
