import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { TermsAcceptance } from '../../src/components/terms-acceptance/terms-acceptance.js';
import { accept, accepting, confirm, part, screenIn } from './terms-plays.js';
import { termsMeta } from './terms-meta.js';

const meta: Meta<TermsAcceptance> = {
  ...termsMeta,
  title: 'Elements/terms-acceptance/The decision',
  id: 'elements-terms-acceptance',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<TermsAcceptance>;

export const ConfirmedWithoutTick: Story = {
  name: 'The box is not ticked',
  tags: ['dark', 'forced-colours'],
  play: async (context) => {
    await confirm(context);
    const tick = screenIn(context.canvasElement).getByRole('checkbox');
    await waitFor(() => expect(tick).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const Confirming: Story = {
  name: 'The acceptance is being recorded',
  ...accepting({ delay: 600_000 }),
  play: accept,
};

export const Accepted: Story = {
  name: 'The terms are accepted',
  tags: ['every-mode'],
  play: async (context) => {
    await accept(context);
    await part(context.canvasElement, 'receipt');
  },
};

export const AcceptedBefore: Story = { name: 'The terms were accepted earlier', parameters: { situation: 'private-only' } };

export const AcceptedBeforeWithReceipt: Story = {
  name: 'The receipt of an earlier acceptance is open',
  parameters: { situation: 'private-only' },
  play: async ({ canvasElement }) => {
    const result = await part(canvasElement, 'result');
    await userEvent.click(result.querySelector('summary')!);
  },
};

export const Declined: Story = {
  name: 'The terms are declined',
  play: async ({ canvasElement }) => {
    await userEvent.click(await part(canvasElement, 'decline'));
    await part(canvasElement, 'result');
  },
};

export const ReplacedWhileReading: Story = {
  name: 'The terms were replaced while the user read them',
  parameters: { situation: 'terms-replaced' },
  play: async (context) => {
    await accept(context);
    const screen = screenIn(context.canvasElement);
    await waitFor(() => expect(screen.getByRole('checkbox')).not.toBeChecked());
    await expect(screen.getAllByText(/2\.1/)).toHaveLength(2);
  },
};

export const LanguageChangedWhileReading: Story = {
  name: 'The language changed while the user read the terms',
  play: async ({ canvasElement }) => {
    const screen = screenIn(canvasElement);
    await userEvent.click(await screen.findByRole('checkbox'));
    canvasElement.lang = document.documentElement.lang === 'de' ? 'fr' : 'de';
    await screen.findByRole('alert');
  },
};
