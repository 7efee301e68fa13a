import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import type { CreateProSpaceForm } from '../../src/components/create-pro-space-form/create-pro-space-form.js';
import { confirm, create, creating, fillIn, find, part, succeed } from './form-plays.js';
import { formMeta } from './form-meta.js';

const meta: Meta<CreateProSpaceForm> = {
  ...formMeta,
  title: 'Elements/create-pro-space-form',
};
export default meta;

type Story = StoryObj<CreateProSpaceForm>;

export const Empty: Story = { name: 'The form is empty' };

export const FilledIn: Story = { name: 'The form is filled in', play: fillIn };

export const Creating: Story = {
  name: 'The space is being created',
  tags: ['dark', 'forced-colours'],
  ...creating({ delay: 600_000 }),
  play: create,
};

export const Created: Story = { name: 'The space is created', tags: ['every-mode'], play: succeed };

export const CreatedWithMoreToDo: Story = {
  name: 'The space is created and the page has more to do',
  render: () => html`
    <space-session base-url="/api">
      <create-pro-space-form>
        <a slot="actions" href="#spaces">Cancel</a>
        <a slot="next" href="#users">Invite the people you work with</a>
      </create-pro-space-form>
    </space-session>
  `,
  play: succeed,
};

export const Entered: Story = {
  name: 'The user entered the new space',
  play: async (context) => {
    await succeed(context);
    await userEvent.click(await part(context.canvasElement, 'enter'));
    await find(context.canvasElement, '#entered');
  },
};

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };

/** A form without a session shows the room it will take. */
export const Waiting: Story = {
  name: 'The session is not known yet',
  tags: ['loading'],
  render: () => html`<create-pro-space-form></create-pro-space-form>`,
};

export const UnderAnotherHeading: Story = {
  name: 'The form stands under another heading',
  args: { headingLevel: 3 },
  play: succeed,
};

export const Narrow: Story = {
  name: 'The page is narrow',
  tags: ['unpictured'],
  globals: { viewport: { value: 'narrow' } },
  play: confirm,
};

export const RightToLeft: Story = {
  name: 'The page runs from right to left',
  render: () => html`
    <space-session base-url="/api" dir="rtl"><create-pro-space-form></create-pro-space-form></space-session>
  `,
  play: confirm,
};
