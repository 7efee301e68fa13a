import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-members/define.js';
import { professionalSpaces } from '../../mocks/spaces.js';
import type { SpaceMembers } from '../../src/components/space-members/space-members.js';
import { changeMember, listMembers } from '../../src/services/generated/members.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import { failing } from '../support/failing.js';
import { mockOf } from '../support/mock-of.js';
import type { Play } from '../support/play.js';
import { playsIn } from '../support/plays-in.js';

type Arguments = Pick<SpaceMembers, 'space' | 'headingLevel'>;

const args: Arguments = { space: '', headingLevel: 2 };

const meta: Meta<SpaceMembers> = {
  title: 'Elements/space-members',
  component: 'space-members',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'three-users', controls: { include: Object.keys(args) } },
  render: ({ space, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <space-members space=${space || nothing} heading-level=${headingLevel}></space-members>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceMembers>;

const { press } = playsIn('space-members');

const managed = professionalSpaces(4).find(({ membership }) => membership.role === 'manager');

export const Administrator: Story = { name: 'Three users, for an administrator', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'] };

export const Many: Story = { name: 'Five thousand users', parameters: { situation: 'five-thousand-users' } };

export const Manager: Story = { name: 'A manager may read', args: { space: managed!.space.identifier }, parameters: { situation: 'forty' } };

export const Revoking: Story = { name: 'Revoking is confirmed', tags: ['dark', 'narrow'], play: press('revoke') };

export const NotSaved: Story = {
  name: 'A change could not be saved',
  ...failing({ method: 'PATCH' }, { problem: 'unexpected' }),
  play: async (context) => {
    await press('change')(context);
    await press('confirm')(context);
    await press('failure')(context);
  },
};

export const ChangedMeanwhile: Story = {
  name: 'Somebody else has changed the user meanwhile',
  tags: ['narrow'],
  play: async (context) => {
    await press('change')(context);
    const elsewhere = new HttpSpaceService('/api');
    const [space] = await mockOf(context).spaces();
    const { items } = await elsewhere.call(listMembers, { spaceId: space!.id });
    const { id: memberId, version, role } = items[0]!;
    const other = role === 'manager' ? 'administrator' : 'manager';
    await elsewhere.call(changeMember, { spaceId: space!.id, memberId, role: other }, { version });
    await press('confirm')(context);
    await waitFor(() => expect(context.canvasElement.querySelector('space-members')!.shadowRoot!.querySelector('[part=confirm]')).toBeNull());
  },
};

export const LastAdministrator: Story = { name: 'The last administrator', parameters: { situation: 'one-professional' }, play: press('change') };

/** Opens a form of the panel, and fills in what it asks for. */
const invite = (fill: (root: ShadowRoot) => Promise<unknown>): Play => async (context) => {
  await press('add')(context);
  await press('inviting')(context);
  await fill(context.canvasElement.querySelector('space-members')!.shadowRoot!);
};

const find = async <E extends HTMLElement>(root: ShadowRoot, selector: string) => {
  await waitFor(() => expect(root.querySelector(selector)).toBeTruthy(), { timeout: 5_000 });
  return root.querySelector<E>(selector)!;
};

const fillWho = async (root: ShadowRoot) => {
  for (const [id, text] of [['firstNames', 'Luc'], ['lastNames', 'Schmit'], ['email', 'luc.schmit@example.lu']] as const) {
    await userEvent.type(await find(root, `#${id}`), text);
  }
};

const fillLines = async (root: ShadowRoot) => {
  await userEvent.click([...root.querySelectorAll<HTMLElement>('.panel .text')].at(-1)!);
  const lines = await find<HTMLTextAreaElement>(root, '#lines');
  lines.value = [
    'Luc;Schmit;luc.schmit@example.lu;1234 5678 9012 3456 7890',
    'Eva;Thill;eva.thill@example;2234 5678 9012 3456 7890;Administrator',
    'Jos;Hoffmann;jos@@example.lu;3234 5678 9012 3456 7890',
    'Lena;Faber;lena.faber@example.lu;4234 5678',
  ].join('\n');
  lines.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await userEvent.click(await find(root, '.panel [part=confirm]'));
  await find(root, '[part=preview]');
};

export const InvitingWho: Story = { name: 'Inviting: who', tags: ['narrow'], play: invite(fillWho) };

export const InvitingMissing: Story = {
  name: 'Inviting: something is missing',
  play: invite(async (root) => {
    await userEvent.click(await find(root, '.panel [part=confirm]'));
    await find(root, '[part=summary]');
  }),
};

export const InvitingAsWhat: Story = {
  name: 'Inviting: with which certificate, and as what',
  tags: ['dark', 'narrow', 'forced-colours'],
  play: invite(async (root) => {
    await fillWho(root);
    await userEvent.click(await find(root, '.panel [part=confirm]'));
    await find(root, '#certificateNumber');
  }),
};

export const InvitingSeveral: Story = { name: 'Inviting several: each line is checked', tags: ['dark', 'narrow'], play: invite(fillLines) };

export const InvitingSeveralLeft: Story = {
  name: 'Inviting several: what is left',
  play: invite(async (root) => {
    await fillLines(root);
    await userEvent.click(await find(root, '.panel [part=confirm]'));
    await find(root, '[part=outcome]');
  }),
};

export const Sent: Story = {
  name: 'Invitations sent',
  tags: ['dark', 'narrow', 'right-to-left'],
  parameters: { situation: 'invitations-sent' },
  play: async (context) => {
    await press('show-sent')(context);
    await find(context.canvasElement.querySelector('space-members')!.shadowRoot!, '[part=invitation]');
  },
};

export const Private: Story = { name: 'A private space has no users', parameters: { situation: 'private-only' } };

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['unpictured'], parameters: { situation: 'signed-out' } };

export const ListFailed: Story = { name: 'The list could not be loaded', parameters: { situation: 'server-error' } };
