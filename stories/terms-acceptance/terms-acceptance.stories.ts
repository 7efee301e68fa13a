import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TermsAcceptance } from '../../src/components/terms-acceptance/terms-acceptance.js';
import { loading, screenIn } from './terms-plays.js';
import { termsMeta } from './terms-meta.js';

const meta: Meta<TermsAcceptance> = {
  ...termsMeta,
  title: 'Elements/terms-acceptance',
};
export default meta;

type Story = StoryObj<TermsAcceptance>;

export const FirstVisit: Story = { name: 'The user has not seen the terms before' };

export const NewVersion: Story = {
  name: 'The terms have changed',
  tags: ['every-mode'],
  parameters: { situation: 'terms-outdated' },
};

export const Loading: Story = {
  name: 'The terms are being loaded',
  tags: ['loading'],
  ...loading({ delay: 600_000 }),
};

/** The text exists in French, German and English only. */
export const TextInAnotherLanguage: Story = {
  name: 'The text is not there in the language of the page',
  globals: { language: 'lb' },
  play: async ({ canvasElement }) => {
    await screenIn(canvasElement).findByText(/En ass op Franséisch/);
  },
};

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };

export const UnderAnotherHeading: Story = { name: 'The terms stand under another heading', args: { headingLevel: 3 } };

export const Narrow: Story = {
  name: 'The page is narrow',
  tags: ['unpictured'],
  parameters: { situation: 'terms-outdated' },
  globals: { viewport: { value: 'narrow' } },
};

export const RightToLeft: Story = {
  name: 'The page runs from right to left',
  parameters: { situation: 'terms-outdated' },
  render: () => html`
    <space-session base-url="/api" dir="rtl"><terms-acceptance></terms-acceptance></space-session>
  `,
};
