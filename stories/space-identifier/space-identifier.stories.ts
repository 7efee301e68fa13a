import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/space-identifier/define.js';
import type { SpaceIdentifier } from '../../src/components/space-identifier/space-identifier.js';

type Arguments = Pick<SpaceIdentifier, 'identifier'>;

const meta: Meta<Arguments> = {
  title: 'Elements/space-identifier',
  component: 'space-identifier',
  args: { identifier: '' },
  parameters: { situation: 'forty', controls: { include: ['identifier'] } },
  render: ({ identifier }) => html`
    <space-session base-url="/api"><space-identifier identifier=${identifier || nothing}></space-identifier></space-session>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

export const ActiveSpace: Story = { name: 'Of the active space', tags: ['dark', 'narrow', 'right-to-left'] };

export const Given: Story = { name: 'Of a space that the page names', args: { identifier: 'PM-K7W3QX' } };

export const NoSpace: Story = { name: 'No space is active', parameters: { situation: 'new-user' } };

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };
