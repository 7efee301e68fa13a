import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Fault, RunningMock } from '../mocks/index.js';
import '../src/components/space-session/define.js';
import type { SpaceSession } from '../src/components/space-session/space-session.js';
import '../src/components/space-switcher/define.js';
import type { SpaceSwitcher } from '../src/components/space-switcher/space-switcher.js';

type Arguments = Pick<SpaceSwitcher, 'manageHref' | 'createHref' | 'hideManage' | 'hideCreate'>;

const meta: Meta<Arguments> = {
  title: 'Elements/space-switcher',
  component: 'space-switcher',
  args: { manageHref: '', createHref: '', hideManage: false, hideCreate: false },
  parameters: { situation: 'forty' },
  render: ({ manageHref, createHref, hideManage, hideCreate }) => html`
    <space-session base-url="/api">
      <space-switcher
        manage-href=${manageHref || nothing}
        create-href=${createHref || nothing}
        ?hide-manage=${hideManage}
        ?hide-create=${hideCreate}
      ></space-switcher>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;

const element = (canvas: HTMLElement) => canvas.querySelector<SpaceSwitcher>('space-switcher')!;
const screenIn = (canvas: HTMLElement) => within(element(canvas).shadowRoot as unknown as HTMLElement);
const find = <E extends Element = HTMLElement>(canvas: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = element(canvas).shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

const press: Play = async ({ canvasElement }) => userEvent.click(await find(canvasElement, '[part=trigger]'));

const open: Play = async (context) => {
  await press(context);
  await find(context.canvasElement, '[role=option]');
};

const openInVain: Play = async (context) => {
  await press(context);
  await find(context.canvasElement, '[part=failure]');
};

const openAndSearch =
  (words: string): Play =>
  async (context) => {
    await open(context);
    const field = await find<HTMLInputElement>(context.canvasElement, 'input');
    await userEvent.type(field, words);
    await waitFor(() => expect(screenIn(context.canvasElement).queryByText('Bäckerei Thill')).toBeNull());
  };

/** Opens the menu and chooses the third space of the list. */
const choose: Play = async (context) => {
  await open(context);
  const options = element(context.canvasElement).shadowRoot!.querySelectorAll<HTMLElement>('[role=option]');
  await userEvent.click(options[2]!);
};

/** Makes what is asked of one address fail for as long as the story is open. */
const failing = (path: string, fault: Fault): Pick<Story, 'beforeEach'> => ({
  beforeEach: ({ loaded }) => (loaded as { mock: RunningMock }).mock.failNext(fault, { path, times: 1_000 }),
});

const session = async (canvas: HTMLElement) => {
  const found = canvas.querySelector<SpaceSession>('space-session')!;
  await waitFor(() => expect(found.session).toBeTruthy());
  return found;
};

export const BusinessSpace: Story = {};

export const PrivateSpace: Story = { parameters: { situation: 'private-only' } };

export const Menu: Story = { tags: ['every-mode'], play: open };

export const MenuOfOnePrivateSpace: Story = {
  parameters: { situation: 'private-only' },
  play: async (context) => {
    await press(context);
    await find(context.canvasElement, '[part=actions]');
  },
};

export const MenuOfAFewSpaces: Story = { parameters: { situation: 'terms-outdated' }, play: open };

export const MenuOfTenThousandSpaces: Story = { parameters: { situation: 'ten-thousand' }, play: open };

export const WithAddresses: Story = {
  args: { manageHref: '#manage', createHref: '#create' },
  play: async (context) => {
    await open(context);
    await expect(await find(context.canvasElement, 'a[href="#manage"]')).toBeVisible();
  },
};

export const WithoutCreate: Story = { args: { hideCreate: true }, play: open };

export const MoreAtTheEnd: Story = {
  render: () => html`
    <style>
      [slot='more'] {
        display: block;
        padding: 0.5rem 1rem;
        color: inherit;
      }
    </style>
    <space-session base-url="/api">
      <space-switcher><a slot="more" href="#sign-out">Sign out</a></space-switcher>
    </space-session>
  `,
  play: open,
};

export const Found: Story = { play: openAndSearch('weber') };

export const NothingFound: Story = {
  play: async (context) => {
    await openAndSearch('zzz')(context);
    await expect(await find(context.canvasElement, '[part=clear]')).toBeVisible();
  },
};

export const MovedWithTheKeys: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const shadow = element(context.canvasElement).shadowRoot!;
    await waitFor(() => expect(shadow.activeElement).toBe(shadow.querySelectorAll('[role=option]')[2]));
  },
};

export const Switching: Story = {
  tags: ['dark', 'forced-colours'],
  ...failing('/session/active-space', { delay: 600_000 }),
  play: choose,
};

export const Switched: Story = {
  play: async (context) => {
    await choose(context);
    await waitFor(() => expect(screenIn(context.canvasElement).queryByRole('dialog')).toBeNull());
  },
};

export const SwitchFailed: Story = {
  ...failing('/session/active-space', { problem: 'unexpected' }),
  play: async (context) => {
    await choose(context);
    await find(context.canvasElement, '[part=failure]');
  },
};

/** The person closed the menu before the answer came. */
export const SwitchFailedUnseen: Story = {
  ...failing('/session/active-space', { problem: 'rate-limited', retryAfter: 1 }),
  play: async (context) => {
    await choose(context);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => find(context.canvasElement, '[part=notice]'), { timeout: 8_000 });
  },
};

export const ListLoading: Story = {
  ...failing('/spaces', { delay: 600_000 }),
  play: async (context) => {
    await press(context);
    await find(context.canvasElement, '.row');
  },
};

export const ListFailed: Story = {
  tags: ['every-mode'],
  parameters: { situation: 'server-error' },
  play: openInVain,
};

export const Offline: Story = { parameters: { situation: 'offline' }, play: openInVain };

export const RateLimited: Story = { parameters: { situation: 'rate-limited' }, play: openInVain };

/** The list that was loaded before stays. */
export const ListOutOfDate: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('{Escape}');
    (context.loaded as { mock: RunningMock }).mock.failNext({ problem: 'unexpected' }, { path: '/spaces' });
    await openInVain(context);
    await expect(await find(context.canvasElement, '[role=option]')).toBeVisible();
  },
};

export const NotKnownYet: Story = { render: () => html`<space-switcher></space-switcher>` };

/** What the page shows until the session is known, and when the script does not arrive. */
export const NotKnownYetWithContent: Story = {
  render: () => html`<space-switcher><a href="#spaces">My spaces</a></space-switcher>`,
};

export const SignedOut: Story = { parameters: { situation: 'signed-out' } };

export const SessionUnavailable: Story = {
  parameters: { situation: 'session-unavailable' },
  play: async ({ canvasElement }) => {
    await screenIn(canvasElement).findByText('Try again', undefined, { timeout: 5_000 });
  },
};

export const NoSpaceYet: Story = { parameters: { situation: 'new-user' }, play: press };

export const NoneActive: Story = {
  play: async ({ canvasElement }) => {
    const provider = await session(canvasElement);
    provider.session = { ...provider.session!, activeSpace: null };
  },
};

export const FollowedAnotherTab: Story = {
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const provider = await session(canvasElement);
    provider.session = { ...provider.session!, switchedElsewhere: provider.session!.activeSpace! };
    await find(canvasElement, '[part=notice]');
  },
};

export const StayedWhenAnotherTabSwitched: Story = {
  play: async ({ canvasElement }) => {
    const provider = await session(canvasElement);
    const elsewhere = { ...provider.session!.activeSpace!, id: 'elsewhere', title: 'ASBL Les Amis du Vélo' };
    provider.session = { ...provider.session!, switchedElsewhere: elsewhere };
    await find(canvasElement, '[part=notice]');
  },
};

export const LongTitle: Story = {
  tags: ['narrow', 'large-text'],
  play: async (context) => {
    const provider = await session(context.canvasElement);
    const title = 'Association luxembourgeoise des comptables indépendants – déclarations de salaires';
    provider.session = { ...provider.session!, activeSpace: { ...provider.session!.activeSpace!, title } };
    await open(context);
  },
};

export const IconOnly: Story = {
  render: () => html`
    <style>
      .narrow {
        inline-size: 3em;
      }
    </style>
    <space-session base-url="/api">
      <div class="narrow"><space-switcher></space-switcher></div>
    </space-session>
  `,
};

export const DarkHeader: Story = {
  render: () => html`
    <style>
      .dark {
        padding: 1rem;
        background: #1b2330;
        color-scheme: dark;
      }
    </style>
    <space-session base-url="/api">
      <div class="dark"><space-switcher></space-switcher></div>
    </space-session>
  `,
  play: open,
};

export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl">
      <space-session base-url="/api"><space-switcher></space-switcher></space-session>
    </div>
  `,
  play: open,
};

export const InAModalDialog: Story = {
  render: () => html`
    <space-session base-url="/api">
      <dialog aria-label="A dialog of the page"><space-switcher></space-switcher></dialog>
    </space-session>
  `,
  play: async (context) => {
    context.canvasElement.querySelector('dialog')?.showModal();
    await open(context);
    await userEvent.keyboard('{Escape}');
    await expect(context.canvasElement.querySelector('dialog')).toHaveAttribute('open');
  },
};
