import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Fault, RunningMock } from '../mocks/index.js';
import '../src/components/space-session/define.js';
import '../src/components/terms-acceptance/define.js';
import type { TermsAcceptance } from '../src/components/terms-acceptance/terms-acceptance.js';

const meta: Meta<TermsAcceptance> = {
  title: 'Elements/terms-acceptance',
  component: 'terms-acceptance',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'new-user' },
  render: ({ headingLevel }) => html`
    <space-session base-url="/api">
      <terms-acceptance heading-level=${headingLevel}>
        <a slot="next" href="#create">Create a business space</a>
      </terms-acceptance>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<TermsAcceptance>;

/** Makes what is asked of one address fail for as long as the story is open. */
const failing = (path: string, fault: Fault): Pick<Story, 'beforeEach'> => ({
  beforeEach: ({ loaded }) => (loaded as { mock: RunningMock }).mock.failNext(fault, { path, times: 1_000 }),
});

const loading = (fault: Fault) => failing('/terms/current', fault);
const accepting = (fault: Fault) => failing('/terms/acceptances', fault);

const screenIn = (canvas: HTMLElement) =>
  within(canvas.querySelector('terms-acceptance')?.shadowRoot as unknown as HTMLElement);

const part = async (canvas: HTMLElement, name: string) => {
  const found = () => canvas.querySelector('terms-acceptance')?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
  await waitFor(() => expect(found()).toBeTruthy());
  return found()!;
};

type Play = NonNullable<Story['play']>;

const confirm: Play = async ({ canvasElement }) => userEvent.click(await part(canvasElement, 'confirm'));

const accept: Play = async (context) => {
  await userEvent.click(await screenIn(context.canvasElement).findByRole('checkbox'));
  await confirm(context);
};

const acceptInVain: Play = async (context) => {
  await accept(context);
  await part(context.canvasElement, 'failure');
  await expect(screenIn(context.canvasElement).getByRole('checkbox')).toBeChecked();
};

export const FirstVisit: Story = {};

export const NewVersion: Story = { tags: ['every-mode'], parameters: { situation: 'terms-outdated' } };

/** The text exists in French, German and English only. */
export const TextInAnotherLanguage: Story = {
  globals: { language: 'lb' },
  play: async ({ canvasElement }) => {
    await screenIn(canvasElement).findByText(/En ass op Franséisch/);
  },
};

export const ConfirmedWithoutTick: Story = {
  tags: ['dark', 'forced-colours'],
  play: async (context) => {
    await confirm(context);
    const tick = screenIn(context.canvasElement).getByRole('checkbox');
    await waitFor(() => expect(tick).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const Confirming: Story = { ...accepting({ delay: 600_000 }), play: accept };

export const Accepted: Story = {
  tags: ['every-mode'],
  play: async (context) => {
    await accept(context);
    await part(context.canvasElement, 'receipt');
  },
};

export const AcceptedBefore: Story = { parameters: { situation: 'private-only' } };

export const AcceptedBeforeWithReceipt: Story = {
  parameters: { situation: 'private-only' },
  play: async ({ canvasElement }) => {
    const result = await part(canvasElement, 'result');
    await userEvent.click(result.querySelector('summary')!);
  },
};

export const ReplacedWhileReading: Story = {
  parameters: { situation: 'terms-replaced' },
  play: async (context) => {
    await accept(context);
    const screen = screenIn(context.canvasElement);
    await waitFor(() => expect(screen.getByRole('checkbox')).not.toBeChecked());
    await expect(screen.getAllByText(/2\.1/)).toHaveLength(2);
  },
};

export const LanguageChangedWhileReading: Story = {
  play: async ({ canvasElement }) => {
    const screen = screenIn(canvasElement);
    await userEvent.click(await screen.findByRole('checkbox'));
    canvasElement.lang = document.documentElement.lang === 'de' ? 'fr' : 'de';
    await screen.findByRole('alert');
  },
};

export const Declined: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await part(canvasElement, 'decline'));
    await part(canvasElement, 'result');
  },
};

export const Loading: Story = loading({ delay: 600_000 });

const showFailure: Play = async ({ canvasElement }) => {
  await part(canvasElement, 'failure');
};

export const LoadingFailed: Story = { ...loading({ status: 500 }), play: showFailure };

/** What the host put inside stays when the terms cannot be loaded. */
export const LoadingFailedWithFallback: Story = {
  ...loading('offline'),
  render: () => html`
    <space-session base-url="/api">
      <terms-acceptance><a href="#document">The terms and conditions of use as a document</a></terms-acceptance>
    </space-session>
  `,
  play: showFailure,
};

export const AcceptingFailed: Story = { tags: ['every-mode'], ...accepting({ status: 500 }), play: acceptInVain };

export const AcceptingOffline: Story = { ...accepting('offline'), play: acceptInVain };

export const AcceptingTooOften: Story = { ...accepting({ problem: 'rate-limited', retryAfter: 30 }), play: acceptInVain };

export const SessionEndedWhileReading: Story = { ...accepting({ problem: 'unauthenticated' }), play: acceptInVain };

export const SignedOut: Story = { parameters: { situation: 'signed-out' } };

export const SessionNotKnown: Story = {
  parameters: { situation: 'session-unavailable' },
  play: showFailure,
};

export const UnderAnotherHeading: Story = { args: { headingLevel: 3 } };

export const Narrow: Story = {
  tags: ['unpictured'],
  parameters: { situation: 'terms-outdated' },
  globals: { viewport: { value: 'narrow' } },
};

export const RightToLeft: Story = {
  parameters: { situation: 'terms-outdated' },
  render: () => html`
    <space-session base-url="/api" dir="rtl"><terms-acceptance></terms-acceptance></space-session>
  `,
};
