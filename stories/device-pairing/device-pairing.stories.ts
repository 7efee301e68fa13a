import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/device-pairing/define.js';
import type { DevicePairing } from '../../src/components/device-pairing/device-pairing.js';
import { failing } from '../support/failing.js';
import { playsIn, steps } from '../support/plays-in.js';

type Arguments = Pick<DevicePairing, 'appHref' | 'headingLevel'>;

const args: Arguments = { appHref: '', headingLevel: 2 };

const meta: Meta<DevicePairing> = {
  title: 'Elements/device-pairing',
  component: 'device-pairing',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'two-devices', controls: { include: Object.keys(args) } },
  render: ({ appHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api"><device-pairing app-href=${appHref || nothing} heading-level=${headingLevel}></device-pairing></space-session>
  `,
};
export default meta;

type Story = StoryObj<DevicePairing>;

const { see, press } = playsIn('device-pairing');

export const Devices: Story = { name: 'Two devices', tags: ['dark', 'narrow', 'forced-colours', 'right-to-left'] };

export const None: Story = { name: 'No device', tags: ['dark', 'narrow'], parameters: { situation: 'private-only' } };

export const Full: Story = { name: 'As many devices as allowed', parameters: { situation: 'twenty-devices' } };

export const Waiting: Story = {
  name: 'A code to scan',
  // The code is another one each time.
  tags: ['unpictured'],
  parameters: { situation: 'private-only' },
  play: steps(press('link'), see('code')),
};

export const Scanned: Story = {
  name: 'Scanned: the numbers are compared',
  tags: ['unpictured'],
  parameters: { situation: 'device-scanned' },
  play: steps(press('link'), see('number')),
};

export const Declined: Story = {
  name: 'Answered no',
  tags: ['dark', 'narrow'],
  parameters: { situation: 'device-scanned' },
  play: steps(press('link'), press('decline'), see('ended')),
};

export const Linked: Story = {
  name: 'Linked',
  tags: ['dark', 'narrow'],
  parameters: { situation: 'device-scanned' },
  play: steps(press('link'), press('confirm-device'), see('news')),
};

export const Expired: Story = { name: 'The time is up', parameters: { situation: 'code-expired' }, play: steps(press('link'), see('ended')) };

export const Blocked: Story = {
  name: 'Wrong codes were entered too often',
  parameters: { situation: 'device-guessed' },
  play: steps(press('link'), see('ended')),
};

export const Renaming: Story = { name: 'Another name', tags: ['narrow'], play: press('rename') };

export const Unlinking: Story = { name: 'Unlinking is confirmed', tags: ['narrow'], play: press('unlink') };

export const Unlinked: Story = { name: 'Unlinked', play: steps(press('unlink'), press('confirm'), see('news')) };

export const SignInStrongly: Story = {
  name: 'A strong sign-in first',
  parameters: { situation: 'basic-sign-in' },
  play: steps(press('link'), see('failure')),
};

export const NoCode: Story = {
  name: 'No code: the service fails',
  ...failing({ method: 'POST' }, { problem: 'unexpected' }),
  play: steps(press('link'), see('failure')),
};

export const NotLoaded: Story = { name: 'The devices could not be loaded', parameters: { situation: 'server-error' } };

export const Offline: Story = { name: 'No connection', tags: ['unpictured'], parameters: { situation: 'offline' } };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };
