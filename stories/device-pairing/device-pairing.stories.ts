import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/device-pairing/define.js';
import type { DevicePairing } from '../../src/components/device-pairing/device-pairing.js';

const meta: Meta<DevicePairing> = {
  title: 'Elements/device-pairing',
  component: 'device-pairing',
  parameters: { situation: 'forty' },
  render: () => html`<space-session base-url="/api"><device-pairing></device-pairing></space-session>`,
};
export default meta;

type Story = StoryObj<DevicePairing>;

export const SignedIn: Story = { name: 'Somebody is signed in' };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };
