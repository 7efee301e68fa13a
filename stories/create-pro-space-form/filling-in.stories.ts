import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { CreateProSpaceForm } from '../../src/components/create-pro-space-form/create-pro-space-form.js';
import { confirm, fillIn, find, part, reload, type } from './form-plays.js';
import { formMeta } from './form-meta.js';

const meta: Meta<CreateProSpaceForm> = {
  ...formMeta,
  title: 'Elements/create-pro-space-form/Filling in',
  id: 'elements-create-pro-space-form',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<CreateProSpaceForm>;

export const AllFieldsAtFault: Story = {
  name: 'Every field has a mistake',
  tags: ['every-mode'],
  play: async (context) => {
    await type(context.canvasElement, 'legalName', 'x'.repeat(203));
    await type(context.canvasElement, 'email', 'anne');
    await confirm(context);
    await part(context.canvasElement, 'summary');
  },
};

export const PartlyCorrected: Story = {
  name: 'One of the mistakes is corrected',
  play: async (context) => {
    await confirm(context);
    await part(context.canvasElement, 'summary');
    await type(context.canvasElement, 'title', 'Atelier Weber');
  },
};

export const LegalNameRefused: Story = {
  name: 'The service refuses the legal name',
  parameters: { situation: 'legal-name-refused' },
  play: async (context) => {
    await type(context.canvasElement, 'title', 'Atelier Weber');
    await type(context.canvasElement, 'legalName', 'Weber');
    await confirm(context);
    await find(context.canvasElement, '[name=legalName][aria-invalid=true]');
  },
};

export const TitleTaken: Story = {
  name: 'Another space has the same title',
  parameters: { situation: 'duplicate-title' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'title', 'Cabinet Weber – comptabilité');
    await userEvent.tab();
    await find(canvasElement, '#title-caution');
  },
};

export const LegalNameTakenAsTitle: Story = {
  name: 'The legal name becomes the title',
  play: async (context) => {
    await fillIn(context);
    await userEvent.click(await find(context.canvasElement, '.copy-legal-name'));
    await waitFor(async () => expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Weber & Fils S.à r.l.'));
  },
};

export const CloseToTheLimits: Story = {
  name: 'The limits are close',
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'title', 'Fédération des associations de parents d’élèves du canton d’Echternach – bur');
    await type(canvasElement, 'legalName', 'y'.repeat(198));
  },
};

export const LoadedAgainWithADraft: Story = {
  name: 'The page was loaded again with a draft',
  tags: ['narrow', 'large-text'],
  play: async (context) => {
    await fillIn(context);
    await reload(context);
    await waitFor(async () => expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Atelier Weber'));
  },
};
