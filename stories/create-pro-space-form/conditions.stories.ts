import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CreateProSpaceForm } from '../../src/components/create-pro-space-form/create-pro-space-form.js';
import { create, creating, createInVain, part } from './form-plays.js';
import { formMeta } from './form-meta.js';

const meta: Meta<CreateProSpaceForm> = {
  ...formMeta,
  title: 'Elements/create-pro-space-form/What it depends on',
  id: 'elements-create-pro-space-form',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<CreateProSpaceForm>;

export const TermsNotAccepted: Story = {
  name: 'The terms are not accepted',
  tags: ['every-mode'],
  parameters: { situation: 'new-user' },
};

export const TermsOutdated: Story = { name: 'The terms have changed', parameters: { situation: 'terms-outdated' } };

export const TermsReplacedWhileFillingIn: Story = {
  name: 'The terms were replaced while the user filled in the form',
  ...creating({ problem: 'terms-required' }),
  play: async (context) => {
    await create(context);
    await part(context.canvasElement, 'notice');
  },
};

export const LimitReached: Story = { name: 'No more spaces can be created', parameters: { situation: 'two-hundred' } };

export const Forbidden: Story = {
  name: 'The user may not create spaces',
  ...creating({ problem: 'forbidden' }),
  play: createInVain,
};
