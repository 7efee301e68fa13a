import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-profile/define.js';
import type { SpaceProfile } from '../../src/components/space-profile/space-profile.js';
import { SpaceSwitchEvent } from '../../src/events/space-switch.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import { changeSpace } from '../../src/services/generated/spaces.js';
import { failing } from '../support/failing.js';
import { professionalSpaces } from '../../mocks/spaces.js';
import { mockOf } from '../support/mock-of.js';
import type { Play } from '../support/play.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<SpaceProfile, 'space' | 'headingLevel'>;

const args: Arguments = { space: '', headingLevel: 2 };

const meta: Meta<SpaceProfile> = {
  title: 'Elements/space-profile',
  component: 'space-profile',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'one-professional', controls: { include: Object.keys(args) } },
  render: ({ space, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-profile space=${space || nothing} heading-level=${headingLevel}></space-profile>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceProfile>;

const { find } = playsIn('space-profile');

const managed = professionalSpaces(4).find(({ membership }) => membership.role === 'manager');

const change: Play = async ({ canvasElement }) => {
  const input = await find<HTMLInputElement>(canvasElement, '#title');
  input.focus();
  await userEvent.keyboard('{Control>}a{/Control}Atelier Weber');
  await expect(input).toHaveValue('Atelier Weber');
};

const save: Play = async (context) => {
  await change(context);
  await userEvent.click(await find(context.canvasElement, '[part=confirm]'));
};

export const Administrator: Story = { name: 'An administrator may change it', tags: ['dark', 'narrow', 'right-to-left'] };

export const Private: Story = { name: 'Of the private space', parameters: { situation: 'private-only' } };

export const Manager: Story = {
  name: 'A manager may read it',
  parameters: { situation: 'forty' },
  args: { space: managed!.space.identifier },
};

export const Saved: Story = {
  name: 'A change is saved',
  play: async (context) => {
    await save(context);
    await find(context.canvasElement, '[part=saved]');
  },
};

export const EmailToConfirm: Story = {
  name: 'A new e-mail address is to be confirmed',
  tags: ['narrow'],
  play: async ({ canvasElement }) => {
    const input = await find<HTMLInputElement>(canvasElement, '#email');
    input.focus();
    await userEvent.keyboard('{Control>}a{/Control}compta@example.lu{Enter}');
    await find(canvasElement, '[part=pending]');
  },
};

export const NotSaved: Story = {
  name: 'A change could not be saved',
  ...failing({ method: 'PATCH' }, { problem: 'forbidden' }),
  play: async (context) => {
    await save(context);
    await find(context.canvasElement, '[part=failure]');
  },
};

export const Lost: Story = {
  name: 'It may not be changed any more',
  tags: ['narrow'],
  play: async (context) => {
    await change(context);
    mockOf(context).failNext({ problem: 'forbidden' }, { method: 'PATCH' });
    await userEvent.click(await find(context.canvasElement, '[part=confirm]'));
    await expect(await find(context.canvasElement, '[part=lost]')).toHaveTextContent('Atelier Weber');
  },
};

export const Conflict: Story = {
  name: 'Somebody else has changed it meanwhile',
  tags: ['narrow', 'forced-colours'],
  play: async (context) => {
    await change(context);
    const [space] = await mockOf(context).spaces();
    const { id: spaceId, version } = space!;
    await new HttpSpaceService('/api').call(changeSpace, { spaceId, title: 'Weber & Fils – comptabilité' }, { version });
    await userEvent.click(await find(context.canvasElement, '[part=confirm]'));
    await find(context.canvasElement, '[part=conflict]');
  },
};

export const UnsavedChanges: Story = {
  name: 'A switch waits for unsaved changes',
  tags: ['dark', 'narrow'],
  play: async (context) => {
    await change(context);
    const [from] = await mockOf(context).spaces();
    const space = { ...from!, id: 'another', title: 'ASBL Les Amis de la Moselle' };
    document.body.dispatchEvent(new SpaceSwitchEvent({ space, from: from! }));
    await find(context.canvasElement, 'dialog');
  },
};

export const NoSpace: Story = { name: 'No space is active', tags: ['unpictured'], parameters: { situation: 'new-user' } };

export const NotFound: Story = {
  name: 'There is no such space',
  render: () => html`<space-session base-url="/api"><space-profile space="PM-ZZZZZZ"></space-profile></space-session>`,
};

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };
