import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Fault, RunningMock } from '../mocks/index.js';
import '../src/components/create-pro-space-form/define.js';
import type { CreateProSpaceForm } from '../src/components/create-pro-space-form/create-pro-space-form.js';
import '../src/components/space-session/define.js';

const meta: Meta<CreateProSpaceForm> = {
  title: 'Elements/create-pro-space-form',
  component: 'create-pro-space-form',
  args: { termsHref: '#terms', helpHref: '#helpdesk', headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'private-only' },
  render: ({ termsHref, helpHref, headingLevel }) => html`
    <space-session base-url="/api">
      <create-pro-space-form
        terms-href=${termsHref || nothing}
        help-href=${helpHref || nothing}
        heading-level=${headingLevel}
      ></create-pro-space-form>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<CreateProSpaceForm>;
type Play = NonNullable<Story['play']>;

/** Makes what is created fail for as long as the story is open. */
const creating = (fault: Fault): Pick<Story, 'beforeEach'> => ({
  beforeEach: ({ loaded }) =>
    (loaded as { mock: RunningMock }).mock.failNext(fault, { method: 'POST', path: '/spaces', times: 1_000 }),
});

const formIn = (canvas: HTMLElement) => canvas.querySelector('create-pro-space-form')!;

const find = async <E extends HTMLElement>(canvas: HTMLElement, selector: string) => {
  const found = () => formIn(canvas).shadowRoot?.querySelector<E>(selector);
  await waitFor(() => expect(found()).toBeTruthy(), { timeout: 5_000 });
  return found()!;
};

const part = (canvas: HTMLElement, name: string) => find(canvas, `[part=${name}]`);

const type = async (canvas: HTMLElement, name: string, text: string) => {
  const input = await find<HTMLInputElement>(canvas, `[name=${name}]`);
  input.focus();
  await userEvent.keyboard(`{Control>}a{/Control}${text}`);
  await expect(input).toHaveValue(text);
};

const fillIn: Play = async ({ canvasElement }) => {
  await type(canvasElement, 'title', 'Atelier Weber');
  await type(canvasElement, 'legalName', 'Weber & Fils S.à r.l.');
};

const confirm: Play = async ({ canvasElement }) => userEvent.click(await part(canvasElement, 'confirm'));

const create: Play = async (context) => {
  await fillIn(context);
  await confirm(context);
};

const createInVain: Play = async (context) => {
  await create(context);
  await part(context.canvasElement, 'failure');
  await expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Atelier Weber');
};

const succeed: Play = async (context) => {
  await create(context);
  await part(context.canvasElement, 'result');
};

/** As when the page is loaded again. */
const reload: Play = async ({ canvasElement }) => {
  const form = formIn(canvasElement);
  form.replaceWith(form.cloneNode());
  await find(canvasElement, 'form');
};

export const Empty: Story = {};

export const FilledIn: Story = { play: fillIn };

export const LegalNameTakenAsTitle: Story = {
  play: async (context) => {
    await fillIn(context);
    await userEvent.click(await find(context.canvasElement, '.copy-legal-name'));
    await waitFor(async () => expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Weber & Fils S.à r.l.'));
  },
};

export const AllFieldsAtFault: Story = {
  tags: ['every-mode'],
  play: async (context) => {
    await type(context.canvasElement, 'legalName', 'x'.repeat(203));
    await type(context.canvasElement, 'email', 'anne');
    await confirm(context);
    await part(context.canvasElement, 'summary');
  },
};

export const PartlyCorrected: Story = {
  play: async (context) => {
    await confirm(context);
    await part(context.canvasElement, 'summary');
    await type(context.canvasElement, 'title', 'Atelier Weber');
  },
};

export const CloseToTheLimits: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'title', 'Fédération des associations de parents d’élèves du canton d’Echternach – bur');
    await type(canvasElement, 'legalName', 'y'.repeat(198));
  },
};

export const TitleTaken: Story = {
  parameters: { situation: 'duplicate-title' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'title', 'Cabinet Weber – comptabilité');
    await userEvent.tab();
    await find(canvasElement, '#title-caution');
  },
};

export const LegalNameRefused: Story = {
  parameters: { situation: 'legal-name-refused' },
  play: async (context) => {
    await type(context.canvasElement, 'title', 'Atelier Weber');
    await type(context.canvasElement, 'legalName', 'Weber');
    await confirm(context);
    await find(context.canvasElement, '[name=legalName][aria-invalid=true]');
  },
};

export const Creating: Story = {
  tags: ['dark', 'forced-colours'],
  ...creating({ delay: 600_000 }),
  play: create,
};

export const Created: Story = { tags: ['every-mode'], play: succeed };

export const CreatedWithMoreToDo: Story = {
  render: () => html`
    <space-session base-url="/api">
      <create-pro-space-form>
        <a slot="actions" href="#spaces">Cancel</a>
        <a slot="next" href="#users">Invite the people you work with</a>
      </create-pro-space-form>
    </space-session>
  `,
  play: succeed,
};

export const Entered: Story = {
  play: async (context) => {
    await succeed(context);
    await userEvent.click(await part(context.canvasElement, 'enter'));
    await find(context.canvasElement, '#entered');
  },
};

export const EnteringFailed: Story = {
  beforeEach: ({ loaded }) =>
    (loaded as { mock: RunningMock }).mock.failNext({ status: 500 }, { method: 'PUT', times: 1_000 }),
  play: async (context) => {
    await succeed(context);
    await userEvent.click(await part(context.canvasElement, 'enter'));
    await part(context.canvasElement, 'retry');
  },
};

/** The service may have created the space: confirming again finds out, and never creates a second one. */
export const AnswerLost: Story = { ...creating('lost-answer'), play: createInVain };

export const LoadedAgainAfterALostAnswer: Story = {
  ...creating('lost-answer'),
  play: async (context) => {
    await createInVain(context);
    await reload(context);
    await find(context.canvasElement, '#attempt');
  },
};

/** The earlier attempt had arrived; what was changed since would be a second space. */
export const ChangedAfterALostAnswer: Story = {
  ...creating('lost-answer'),
  play: async (context) => {
    await createInVain(context);
    await type(context.canvasElement, 'title', 'Atelier Weber 2');
    await confirm(context);
    await find(context.canvasElement, '#attempt');
  },
};

export const LoadedAgainWithADraft: Story = {
  tags: ['narrow', 'large-text'],
  play: async (context) => {
    await fillIn(context);
    await reload(context);
    await waitFor(async () => expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Atelier Weber'));
  },
};

export const ServerError: Story = { parameters: { situation: 'server-error' }, play: createInVain };

export const Offline: Story = { parameters: { situation: 'offline' }, play: createInVain };

export const RateLimited: Story = { parameters: { situation: 'rate-limited' }, play: createInVain };

export const Malformed: Story = { parameters: { situation: 'malformed' }, play: createInVain };

export const Forbidden: Story = { ...creating({ problem: 'forbidden' }), play: createInVain };

/** What was typed stays on the screen, and is still there after signing in again. */
export const SessionEndedWhileFillingIn: Story = { parameters: { situation: 'session-expired' }, play: createInVain };

export const TermsNotAccepted: Story = { tags: ['every-mode'], parameters: { situation: 'new-user' } };

export const TermsOutdated: Story = { parameters: { situation: 'terms-outdated' } };

export const TermsReplacedWhileFillingIn: Story = {
  ...creating({ problem: 'terms-required' }),
  play: async (context) => {
    await create(context);
    await part(context.canvasElement, 'notice');
  },
};

export const LimitReached: Story = { parameters: { situation: 'two-hundred' } };

export const SignedOut: Story = { parameters: { situation: 'signed-out' } };

export const SessionNotKnown: Story = {
  parameters: { situation: 'session-unavailable' },
  play: async ({ canvasElement }) => {
    await part(canvasElement, 'failure');
  },
};

/** A form without a session shows the room it will take. */
export const Waiting: Story = { render: () => html`<create-pro-space-form></create-pro-space-form>` };

export const UnderAnotherHeading: Story = { args: { headingLevel: 3 }, play: succeed };

export const Narrow: Story = { tags: ['unpictured'], globals: { viewport: { value: 'narrow' } }, play: confirm };

export const RightToLeft: Story = {
  render: () => html`
    <space-session base-url="/api" dir="rtl"><create-pro-space-form></create-pro-space-form></space-session>
  `,
  play: confirm,
};
