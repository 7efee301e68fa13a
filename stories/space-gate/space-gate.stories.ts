import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import '../../src/components/space-gate/define.js';
import type { SpaceGate } from '../../src/components/space-gate/space-gate.js';
import type { MockSeeds } from '../../mocks/index.js';
import { failing } from '../support/failing.js';
import { mockOf } from '../support/mock-of.js';
import type { Play } from '../support/play.js';

type Arguments = Pick<SpaceGate, 'kind' | 'certification' | 'assurance' | 'space' | 'certificationsHref' | 'createHref' | 'createPrivateHref'>;

const args: Arguments = { kind: 'professional', certification: '', assurance: '', space: '', certificationsHref: '', createHref: '', createPrivateHref: '' };

const meta: Meta<SpaceGate> = {
  title: 'Elements/space-gate',
  component: 'space-gate',
  args,
  argTypes: {
    kind: { control: 'inline-radio', options: ['', 'private', 'professional'] },
    assurance: { control: 'inline-radio', options: ['', 'strong'] },
  },
  parameters: { situation: 'private-only', controls: { include: Object.keys(args) } },
  render: ({ kind, certification, assurance, space, certificationsHref, createHref, createPrivateHref }: Arguments) => html`
    <space-session base-url="/api">
      <space-gate
        kind=${kind || nothing}
        certification=${certification || nothing}
        assurance=${assurance || nothing}
        space=${space || nothing}
        certifications-href=${certificationsHref || nothing}
        create-href=${createHref || nothing}
        create-private-href=${createPrivateHref || nothing}
      >
        <h2>Annual declaration</h2>
        <p>What a procedure asks for stands here: fields, documents, a signature.</p>
        <p><label>Turnover <input /></label></p>
      </space-gate>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SpaceGate>;

/** She has these spaces; the first is active unless stated. */
const having = (spaces: MockSeeds['spaces'], activeSpace?: string | null) => ({
  beforeEach: (context: { readonly loaded: Record<string, unknown> }) => mockOf(context).use('private-only', { spaces, activeSpace }),
});
const anne = { title: 'Anne Weber', kind: 'private', identifier: 'PP-GG35RE' } as const;
const cabinet = { title: 'Cabinet Weber – comptabilité', legalName: 'Weber & Fils S.à r.l.', identifier: 'PM-K7W3QX' };
const bakery = { title: 'Bäckerei Thill', legalName: 'Thill-Kieffer S.à r.l.', identifier: 'PM-THILL1' };

const shown = async (canvas: HTMLElement, selector: string) => {
  const found = () => canvas.querySelector('space-gate')!.shadowRoot?.querySelector<HTMLElement>(selector);
  await waitFor(() => expect(found()).toBeTruthy(), { timeout: 5_000 });
  return found()!;
};
const show = (selector: string): Play => async ({ canvasElement }) => {
  await shown(canvasElement, selector);
};
const press = (selector: string): Play => async ({ canvasElement }) => userEvent.click(await shown(canvasElement, selector));

export const Fits: Story = { name: 'The active space fits', args: { kind: 'private' } };

export const Switch: Story = {
  name: 'One other space fits',
  tags: ['dark', 'narrow', 'forced-colours', 'right-to-left', 'large-text'],
  ...having([anne, cabinet]),
  play: show('[part=switch]'),
};

export const Several: Story = { name: 'Two others fit', tags: ['dark', 'narrow'], ...having([anne, cabinet, bakery]), play: show('[part=space]') };

export const Choice: Story = {
  name: 'Many fit: five, more, and a search',
  tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'],
  ...having([anne, cabinet, bakery, ...Array.from({ length: 20 }, (_, index) => `Succursale ${index + 1}`)]),
  play: show('[part=space]'),
};

export const NoneActive: Story = { name: 'No space is chosen yet', ...having([anne, cabinet], null), play: show('[part=switch]') };

export const Create: Story = { name: 'There is none: create one', tags: ['dark', 'narrow'], play: show('[part=create]') };

export const CreatePrivate: Story = { name: 'There is no private space yet', args: { kind: 'private' }, parameters: { situation: 'one-professional' }, play: show('[part=create]') };

export const OneSpace: Story = { name: 'A link from a mail belongs to one space', tags: ['narrow'], args: { kind: '', space: cabinet.identifier }, ...having([anne, cabinet, bakery]), play: show('[part=switch]') };

export const NotMine: Story = { name: 'A link from a mail belongs to a space of others', tags: ['narrow'], args: { kind: '', space: 'PM-NGTHER' }, play: show('[part=not-mine]') };

export const Strong: Story = {
  name: 'A strong sign-in is needed',
  tags: ['dark', 'narrow'],
  args: { assurance: 'strong' },
  parameters: { situation: 'basic-sign-in' },
  play: show('[part=sign-in]'),
};

export const SignedOut: Story = { name: 'Nobody is signed in', tags: ['narrow'], parameters: { situation: 'signed-out' }, play: show('[part=sign-in]') };

export const NotLoaded: Story = { name: 'The spaces could not be loaded', ...failing({ path: '/spaces' }, { problem: 'unexpected' }), play: show('[part=failure]') };

export const NotSwitched: Story = {
  name: 'The switch failed',
  tags: ['narrow'],
  beforeEach: (context) => {
    having([anne, cabinet]).beforeEach(context);
    failing({ method: 'PUT' }, { problem: 'unexpected' }).beforeEach(context);
  },
  play: async (context) => {
    await press('[part=switch]')(context);
    await show('[part=failure]')(context);
  },
};

export const Unavailable: Story = { name: 'The session cannot be loaded', parameters: { situation: 'session-unavailable' }, play: show('[part=failure]') };

export const Unknown: Story = { name: 'The session is not known yet', tags: ['unpictured'], parameters: { situation: 'slow' } };
