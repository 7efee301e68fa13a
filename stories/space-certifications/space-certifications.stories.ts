import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-certifications/define.js';
import type { SpaceCertifications } from '../../src/components/space-certifications/space-certifications.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<SpaceCertifications, 'space' | 'headingLevel'>;

const args: Arguments = { space: '', headingLevel: 2 };

const meta: Meta<SpaceCertifications> = {
  title: 'Elements/space-certifications',
  component: 'space-certifications',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'certifications', controls: { include: Object.keys(args) } },
  render: ({ space, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-certifications space=${space || nothing} heading-level=${headingLevel}></space-certifications>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceCertifications>;

const { find, press } = playsIn('space-certifications');

/** Gives a code that no authority has sent. */
const guess: Play = async (context) => {
  await press('request')(context);
  await userEvent.type(await find(context.canvasElement, '#code'), 'kx7q-2mwn-8prt');
  await press('send')(context);
};

export const EveryState: Story = { name: 'Every state', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left', 'large-text'] };

export const Manager: Story = { name: 'For a manager', tags: ['narrow'], parameters: { situation: 'certifications-of-manager' } };

export const NotCertified: Story = { name: 'Nothing requested yet', parameters: { situation: 'one-professional' } };

export const Code: Story = { name: 'An access code is entered', tags: ['dark', 'narrow'], play: press('request') };

export const WrongCode: Story = {
  name: 'The access code is wrong',
  tags: ['narrow'],
  play: async (context) => {
    await guess(context);
    await find(context.canvasElement, '[part=problem]');
    const hint = await find(context.canvasElement, '#code-hint');
    await waitFor(() => expect(hint.textContent).toContain('4'));
  },
};

export const NoTriesLeft: Story = { name: 'No tries are left today', parameters: { situation: 'no-tries-left' }, play: press('request') };

export const NotRequested: Story = {
  name: 'Not requested: no connection',
  ...failing({ method: 'POST' }, 'offline'),
  play: async (context) => {
    await guess(context);
    await find(context.canvasElement, '[part=failure]');
  },
};

export const Cancelling: Story = { name: 'Cancelling is confirmed', tags: ['narrow'], play: press('cancel-request') };

export const Cancelled: Story = {
  name: 'Cancelled',
  play: async (context) => {
    await press('cancel-request')(context);
    await press('confirm')(context);
    await find(context.canvasElement, '[part=done]');
  },
};

export const FortyServices: Story = { name: 'Forty services, with a search', tags: ['unpictured'], parameters: { situation: 'forty-services' } };

export const NoServices: Story = { name: 'No service needs one', parameters: { situation: 'no-services' } };

export const PrivateSpace: Story = { name: 'A private space has none', parameters: { situation: 'private-only' } };

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

export const ListFailed: Story = { name: 'The certifications could not be loaded', tags: ['unpictured'], parameters: { situation: 'server-error' } };
