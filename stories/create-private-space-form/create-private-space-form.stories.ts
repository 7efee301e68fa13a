import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent } from 'storybook/test';
import '../../src/components/create-private-space-form/define.js';
import type { CreatePrivateSpaceForm } from '../../src/components/create-private-space-form/create-private-space-form.js';
import '../../src/components/space-session/define.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<CreatePrivateSpaceForm, 'termsHref' | 'headingLevel'>;

const args: Arguments = { termsHref: '#terms', headingLevel: 2 };

const meta: Meta<CreatePrivateSpaceForm> = {
  title: 'Elements/create-private-space-form',
  component: 'create-private-space-form',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'no-space', controls: { include: Object.keys(args) } },
  render: ({ termsHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <create-private-space-form terms-href=${termsHref || nothing} heading-level=${headingLevel}></create-private-space-form>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<CreatePrivateSpaceForm>;

const { find } = playsIn('create-private-space-form');

const confirm: Play = async ({ canvasElement }) => userEvent.click(await find(canvasElement, '[part=confirm]'));

const confirmAndFind =
  (selector: string): Play =>
  async (context) => {
    await confirm(context);
    await find(context.canvasElement, selector);
  };

export const Prefilled: Story = { name: 'The e-mail is prefilled', tags: ['narrow'] };

export const Created: Story = { name: 'The space is created', tags: ['dark'], play: confirmAndFind('[part=result]') };

export const ThereAlready: Story = {
  name: 'The user has a private space already',
  parameters: { situation: 'forty' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=enter]');
  },
};

export const Invalid: Story = {
  name: 'The e-mail has a mistake',
  play: async (context) => {
    const input = await find<HTMLInputElement>(context.canvasElement, '[name=email]');
    input.focus();
    await userEvent.keyboard('{Control>}a{/Control}anne');
    await confirmAndFind('[part=summary]')(context);
  },
};

export const TermsNotAccepted: Story = { name: 'The terms are not accepted', parameters: { situation: 'new-user' } };

/** The service may have created the space: confirming again finds out, and never creates a second one. */
export const AnswerLost: Story = {
  name: 'The answer was lost',
  ...failing({ method: 'POST', path: '/spaces' }, 'lost-answer'),
  play: confirmAndFind('[part=failure]'),
};

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

/** A form without a session shows the room it will take. */
export const Waiting: Story = {
  name: 'The session is not known yet',
  tags: ['loading'],
  render: () => html`<create-private-space-form></create-private-space-form>`,
};
