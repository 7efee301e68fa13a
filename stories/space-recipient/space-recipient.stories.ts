import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-recipient/define.js';
import type { SpaceRecipient } from '../../src/components/space-recipient/space-recipient.js';
import { checkRecipient } from '../../src/services/generated/recipients.js';
import { listSpaces } from '../../src/services/generated/spaces.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';

type Arguments = Pick<SpaceRecipient, 'name' | 'required' | 'disabled' | 'readOnly' | 'defaultValue' | 'defaultRecipientName'>;

const args: Arguments = { name: 'recipient', required: true, disabled: false, readOnly: false, defaultValue: '', defaultRecipientName: '' };

const renderField = ({ name, required, disabled, readOnly, defaultValue, defaultRecipientName }: Arguments) => html`<space-recipient
  name=${name}
  ?required=${required}
  ?disabled=${disabled}
  ?readonly=${readOnly}
  value=${defaultValue || nothing}
  recipient-name=${defaultRecipientName || nothing}
></space-recipient>`;

const meta: Meta<SpaceRecipient> = {
  title: 'Elements/space-recipient',
  component: 'space-recipient',
  args,
  parameters: { situation: 'recipient', controls: { include: Object.keys(args) } },
  render: (given: Arguments) => html`<space-session base-url="/api"><form>${renderField(given)}</form></space-session>`,
};
export default meta;

type Story = StoryObj<SpaceRecipient>;

type Found = (part: string) => Promise<HTMLElement>;

const at = (canvas: HTMLElement): Found => async (part) => {
  const find = () => canvas.querySelector('space-recipient')!.shadowRoot?.querySelector<HTMLElement>(part);
  await waitFor(() => expect(find()).toBeTruthy(), { timeout: 5_000 });
  return find()!;
};

const fill = (identifier: string, name: string): Play => async ({ canvasElement }) => {
  const find = at(canvasElement);
  for (const [field, text] of [['#identifier', identifier], ['#name', name]] as const) {
    if (text) await userEvent.type(await find(field), text);
  }
  await userEvent.tab();
};

const fillRight = fill('pm gar4ge', 'Garage Muller');
const garage = { defaultValue: 'PM-GAR4GE', defaultRecipientName: 'Garage Muller S.à r.l.' };

export const Empty: Story = { name: 'Empty', tags: ['every-mode'] };

export const Confirmed: Story = {
  name: 'Confirmed',
  tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'],
  play: async (context) => {
    await fillRight(context);
    await at(context.canvasElement)('.confirmed:not([hidden])');
  },
};

export const WrongPair: Story = {
  name: 'Both do not belong together',
  tags: ['dark', 'narrow', 'forced-colours'],
  play: async (context) => {
    await fill('PM-GAR4GE', 'Garage Weber')(context);
    await at(context.canvasElement)('[part=problem]');
  },
};

export const LetterO: Story = { name: 'With a letter that no identifier has', tags: ['narrow'], play: fill('PM-GAR4GO', '') };

export const PrivateSpace: Story = { name: 'The identifier of a private space', play: fill('PP-GAR4GE', '') };

export const Malformed: Story = { name: 'No identifier at all', play: fill('Garage Muller', '') };

export const Reported: Story = {
  name: 'The form was sent without it',
  play: async ({ canvasElement }) => {
    await at(canvasElement)('#identifier');
    canvasElement.querySelector('form')!.checkValidity();
    await at(canvasElement)('[part=problem]');
  },
};

export const Checking: Story = {
  name: 'Being checked',
  tags: ['unpictured'],
  parameters: { situation: 'slow' },
  play: fillRight,
};

export const TooMany: Story = {
  name: 'Too many were not right today',
  parameters: { situation: 'recipient-misses' },
  play: async (context) => {
    await fillRight(context);
    await at(context.canvasElement)('[part=failure]');
  },
};

export const CheckFailed: Story = {
  name: 'The check failed',
  ...failing(checkRecipient, { problem: 'unexpected' }),
  play: async (context) => {
    await fillRight(context);
    await at(context.canvasElement)('[part=failure]');
  },
};

const openList: Play = async ({ canvasElement }) => {
  const find = at(canvasElement);
  await userEvent.click(await find('[part=choose]'));
  await find('[part=space], [part=failure]');
};

export const OwnSpaces: Story = { name: 'Choosing one of the own spaces', tags: ['dark', 'narrow', 'right-to-left'], play: openList };

export const NothingFound: Story = {
  name: 'No own space matches',
  play: async (context) => {
    await openList(context);
    await userEvent.type(await at(context.canvasElement)('[part=search] input'), 'zzz');
    await at(context.canvasElement)('[part=clear]');
  },
};

export const OwnSpacesFailed: Story = {
  name: 'The own spaces cannot be loaded',
  ...failing(listSpaces, { problem: 'unexpected' }),
  play: openList,
};

export const Prefilled: Story = { name: 'Prefilled, checked when the form is sent', args: garage };

export const ReadOnly: Story = { name: 'Read-only', args: { ...garage, readOnly: true } };

export const Disabled: Story = { name: 'Disabled', args: { ...garage, disabled: true }, tags: ['forced-colours'] };

export const Labelled: Story = {
  name: 'With a label of the page',
  render: (given: Arguments) =>
    html`<space-session base-url="/api"><form><label for="signer">Second signature</label>${html`<space-recipient id="signer" name=${given.name}></space-recipient>`}</form></space-session>`,
};

export const WithoutSpaces: Story = { name: 'Nobody who has spaces to choose from', parameters: { situation: 'private-only' } };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };

export const SessionUnavailable: Story = { name: 'The session cannot be checked', parameters: { situation: 'session-unavailable' } };
