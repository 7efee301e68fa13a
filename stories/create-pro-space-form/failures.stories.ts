import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { CreateProSpaceForm } from '../../src/components/create-pro-space-form/create-pro-space-form.js';
import { failing } from '../support/failing.js';
import { confirm, createInVain, creating, find, part, reload, succeed, type } from './form-plays.js';
import { formMeta } from './form-meta.js';

const meta: Meta<CreateProSpaceForm> = {
  ...formMeta,
  title: 'Elements/create-pro-space-form/When something fails',
  id: 'elements-create-pro-space-form',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<CreateProSpaceForm>;

/** The service may have created the space: confirming again finds out, and never creates a second one. */
export const AnswerLost: Story = { name: 'The answer was lost', ...creating('lost-answer'), play: createInVain };

export const LoadedAgainAfterALostAnswer: Story = {
  name: 'The page was loaded again after a lost answer',
  ...creating('lost-answer'),
  play: async (context) => {
    await createInVain(context);
    await reload(context);
    await find(context.canvasElement, '#attempt');
  },
};

/** The earlier attempt had arrived; what was changed since would be a second space. */
export const ChangedAfterALostAnswer: Story = {
  name: 'The form was changed after a lost answer',
  // The client tries three times; the answer to its next attempt arrives.
  ...creating('lost-answer', 3),
  play: async (context) => {
    await createInVain(context);
    await type(context.canvasElement, 'title', 'Atelier Weber 2');
    await confirm(context);
    await find(context.canvasElement, '#attempt');
  },
};

export const EnteringFailed: Story = {
  name: 'Entering the new space failed',
  ...failing({ method: 'PUT' }, { status: 500 }),
  play: async (context) => {
    await succeed(context);
    await userEvent.click(await part(context.canvasElement, 'enter'));
    await part(context.canvasElement, 'retry');
  },
};

export const ServerError: Story = {
  name: 'The service failed',
  parameters: { situation: 'server-error' },
  play: createInVain,
};

export const Offline: Story = { name: 'There is no connection', parameters: { situation: 'offline' }, play: createInVain };

// The seconds count down: no picture is like the next.
export const RateLimited: Story = {
  name: 'There were too many requests',
  tags: ['unpictured'],
  parameters: { situation: 'rate-limited' },
  play: createInVain,
};

export const Malformed: Story = {
  name: 'The answer cannot be read',
  parameters: { situation: 'malformed' },
  play: createInVain,
};

/** What was typed stays on the screen, and is still there after signing in again. */
export const SessionEndedWhileFillingIn: Story = {
  name: 'The session ended while the user filled in the form',
  parameters: { situation: 'session-expired' },
  play: createInVain,
};

export const SessionNotKnown: Story = {
  name: 'The session could not be loaded',
  parameters: { situation: 'session-unavailable' },
  play: async ({ canvasElement }) => {
    await part(canvasElement, 'failure');
  },
};
