import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/sign-in-methods/define.js';
import type { SignInMethods } from '../../src/components/sign-in-methods/sign-in-methods.js';

const meta: Meta<SignInMethods> = {
  title: 'Elements/sign-in-methods',
  component: 'sign-in-methods',
  parameters: { situation: 'forty' },
  render: () => html`<space-session base-url="/api"><sign-in-methods></sign-in-methods></space-session>`,
};
export default meta;

type Story = StoryObj<SignInMethods>;

export const SignedIn: Story = { name: 'Somebody is signed in' };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };
