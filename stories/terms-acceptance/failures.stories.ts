import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TermsAcceptance } from '../../src/components/terms-acceptance/terms-acceptance.js';
import { accepting, acceptInVain, loading, showFailure } from './terms-plays.js';
import { termsMeta } from './terms-meta.js';

const meta: Meta<TermsAcceptance> = {
  ...termsMeta,
  title: 'Elements/terms-acceptance/When something fails',
  id: 'elements-terms-acceptance',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<TermsAcceptance>;

export const LoadingFailed: Story = {
  name: 'The terms could not be loaded',
  ...loading({ status: 500 }),
  play: showFailure,
};

/** What the host put inside stays when the terms cannot be loaded. */
export const LoadingFailedWithFallback: Story = {
  name: 'The terms could not be loaded and the page has a link',
  ...loading('offline'),
  render: () => html`
    <space-session base-url="/api">
      <terms-acceptance><a href="#document">The terms and conditions of use as a document</a></terms-acceptance>
    </space-session>
  `,
  play: showFailure,
};

export const AcceptingFailed: Story = {
  name: 'The service failed',
  tags: ['every-mode'],
  ...accepting({ status: 500 }),
  play: acceptInVain,
};

export const AcceptingOffline: Story = { name: 'There is no connection', ...accepting('offline'), play: acceptInVain };

export const AcceptingTooOften: Story = {
  name: 'There were too many requests',
  ...accepting({ problem: 'rate-limited', retryAfter: 30 }),
  play: acceptInVain,
};

export const SessionEndedWhileReading: Story = {
  name: 'The session ended while the user read the terms',
  ...accepting({ problem: 'unauthenticated' }),
  play: acceptInVain,
};

export const SessionNotKnown: Story = {
  name: 'The session could not be loaded',
  parameters: { situation: 'session-unavailable' },
  play: showFailure,
};
