import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/sign-in-methods/define.js';
import type { SignInMethods } from '../../src/components/sign-in-methods/sign-in-methods.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';
import { playsIn, steps } from '../support/plays-in.js';

type Arguments = Pick<SignInMethods, 'headingLevel'>;

const args: Arguments = { headingLevel: 2 };

/** The page goes to the provider itself: it goes nowhere, and comes back at once. */
const stay = (event: Event) => event.preventDefault();

const meta: Meta<SignInMethods> = {
  title: 'Elements/sign-in-methods',
  component: 'sign-in-methods',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'three-sign-in-methods', controls: { include: Object.keys(args) } },
  render: ({ headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <sign-in-methods heading-level=${headingLevel} @sign-in-method-registration=${stay}></sign-in-methods>
    </space-session>
  `,
};
export default meta;

type Story = StoryObj<SignInMethods>;

const { see, press } = playsIn('sign-in-methods');

/** Begins a registration, and opens the page again, as the browser does that comes back to it. */
const comeBack: Play = async (context) => {
  const { canvasElement } = context;
  const gone = new Promise((resolve) => canvasElement.addEventListener('sign-in-method-registration', resolve, { once: true }));
  await press('register')(context);
  await gone;
  const session = canvasElement.querySelector('space-session')!;
  session.replaceChildren(document.createElement('sign-in-methods'));
  await see('news')(context);
};

export const Products: Story = { name: 'Three products', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left', 'large-text'] };

export const One: Story = { name: 'One product only', tags: ['dark', 'narrow'], parameters: { situation: 'one-sign-in-method' } };

export const Many: Story = { name: 'Fifteen products', tags: ['unpictured'], parameters: { situation: 'fifteen-sign-in-methods' } };

export const Number: Story = {
  name: 'A certificate number is shown',
  tags: ['dark', 'narrow', 'right-to-left', 'large-text'],
  play: steps(press('show-number'), see('certificate-number')),
};

export const Registered: Story = { name: 'Back: registered', tags: ['dark', 'narrow'], parameters: { situation: 'method-registered' }, play: comeBack };

export const Cancelled: Story = { name: 'Back: cancelled', parameters: { situation: 'method-cancelled' }, play: comeBack };

export const Known: Story = { name: 'Back: registered already', parameters: { situation: 'method-known' }, play: comeBack };

export const Taken: Story = { name: 'Back: it opens another account', tags: ['narrow'], parameters: { situation: 'method-taken' }, play: comeBack };

export const AnotherName: Story = {
  name: 'Back: it states another name',
  tags: ['narrow'],
  parameters: { situation: 'method-of-another-name' },
  play: comeBack,
};

export const SignInStrongly: Story = {
  name: 'A strong sign-in first',
  tags: ['narrow'],
  parameters: { situation: 'basic-sign-in' },
  play: steps(press('register'), see('failure')),
};

export const NotBegun: Story = {
  name: 'Not begun: the service fails',
  ...failing({ method: 'POST' }, { problem: 'unexpected' }),
  play: steps(press('register'), see('failure')),
};

export const Removing: Story = {
  name: 'Removing is confirmed',
  tags: ['dark', 'narrow', 'forced-colours'],
  parameters: { situation: 'method-known' },
  play: steps(press('remove'), see('dialog')),
};

export const Removed: Story = { name: 'Removed', tags: ['narrow'], play: steps(press('remove'), press('confirm'), see('news')) };

export const NotRemoved: Story = {
  name: 'Not removed: no connection',
  ...failing({ method: 'DELETE' }, 'offline'),
  play: steps(press('remove'), press('confirm'), see('failure')),
};

export const Kept: Story = {
  name: 'It has to be kept',
  ...failing({ method: 'DELETE' }, { problem: 'method-in-use' }, 1),
  play: steps(press('remove'), press('confirm'), see('news')),
};

export const NotLoaded: Story = { name: 'The products could not be loaded', parameters: { situation: 'server-error' } };

export const Offline: Story = { name: 'No connection', tags: ['unpictured'], parameters: { situation: 'offline' } };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };
