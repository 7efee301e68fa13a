import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-manager/define.js';
import '../../src/components/space-session/define.js';
import type { SpaceManager } from '../../src/components/space-manager/space-manager.js';
import type { Play } from '../support/play.js';

type Arguments = Pick<SpaceManager, 'createHref' | 'createPrivateHref' | 'profileHref' | 'helpHref' | 'headingLevel'>;

const args: Arguments = {
  createHref: '#create',
  createPrivateHref: '#create-private',
  profileHref: '#profile-{identifier}',
  helpHref: '#helpdesk',
  headingLevel: 2,
};

const meta: Meta<SpaceManager> = {
  title: 'Elements/space-manager',
  component: 'space-manager',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'forty', controls: { include: Object.keys(args) } },
  render: ({ createHref, createPrivateHref, profileHref, helpHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-manager
        create-href=${createHref || nothing}
        create-private-href=${createPrivateHref || nothing}
        profile-href=${profileHref || nothing}
        help-href=${helpHref || nothing}
        heading-level=${headingLevel}
      ></space-manager>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceManager>;

const find = (canvas: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = canvas.querySelector('space-manager')!.shadowRoot!.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

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
