import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-onboarding/define.js';
import type { SpaceOnboarding } from '../../src/components/space-onboarding/space-onboarding.js';
import '../../src/components/space-session/define.js';
import type { Play } from '../support/play.js';

type Arguments = Pick<SpaceOnboarding, 'kinds' | 'nextHref' | 'helpHref' | 'headingLevel'>;

const args: Arguments = { kinds: '', nextHref: '#home', helpHref: '#helpdesk', headingLevel: 2 };

const meta: Meta<SpaceOnboarding> = {
  title: 'Elements/space-onboarding',
  component: 'space-onboarding',
  args,
  argTypes: {
    kinds: { control: 'inline-radio', options: ['', 'private', 'professional'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: { situation: 'no-space', controls: { include: Object.keys(args) } },
  render: ({ kinds, nextHref, helpHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-onboarding
        kinds=${kinds || nothing}
        next-href=${nextHref || nothing}
        help-href=${helpHref || nothing}
        heading-level=${headingLevel}
      ></space-onboarding>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceOnboarding>;

/** Waits for something in the element, or in one that it holds. */
const find = async (canvas: HTMLElement, selector: string, within?: string) => {
  const root = () => canvas.querySelector('space-onboarding')!.shadowRoot;
  const found = () => (within ? root()?.querySelector(within)?.shadowRoot : root())?.querySelector<HTMLElement>(selector);
  await waitFor(() => expect(found()).toBeTruthy(), { timeout: 5_000 });
  return found()!;
};

const chooseBusiness: Play = async ({ canvasElement }) => {
  await userEvent.click(await find(canvasElement, '[part=kind]:last-child'));
  await find(canvasElement, 'form', 'create-pro-space-form');
};

export const Terms: Story = {
  name: 'The terms are the first step',
  parameters: { situation: 'new-user' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[type=checkbox]', 'terms-acceptance');
  },
};

export const Invited: Story = {
  name: 'Invitations come before creating',
  tags: ['dark', 'narrow'],
  parameters: { situation: 'invited-no-space' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=accept]', 'space-invitations');
  },
};

export const InvitationAccepted: Story = {
  name: 'An invitation is accepted',
  tags: ['narrow'],
  parameters: { situation: 'invited-no-space' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part=accept]', 'space-invitations'));
    await find(canvasElement, '[part=accepted]', 'space-invitations');
    await find(canvasElement, '[part=continue]');
  },
};

export const InvitationsPassed: Story = {
  name: 'The way back to the invitations',
  parameters: { situation: 'invited-no-space' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part=create]'));
    await find(canvasElement, '[part=back]');
  },
};

export const Choice: Story = {
  name: 'The user chooses which space to create',
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=kind]');
  },
};

export const Form: Story = { name: 'The form is the last step', play: chooseBusiness };

export const Created: Story = {
  name: 'The space is created',
  args: { kinds: 'private' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part=confirm]', 'create-private-space-form'));
    await find(canvasElement, '[part=result]', 'create-private-space-form');
  },
};

export const Ready: Story = {
  name: 'The user has a space already',
  parameters: { situation: 'private-only' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=continue]');
  },
};

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

/** An element without a session shows the room it will take. */
export const Waiting: Story = {
  name: 'The session is not known yet',
  tags: ['loading'],
  render: () => html`<space-onboarding></space-onboarding>`,
};
