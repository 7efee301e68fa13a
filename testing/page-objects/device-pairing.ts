import { devicePairingMessages, type DevicePairingMessages } from '../../src/components/device-pairing/device-pairing.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

const dialog: Query = { role: 'dialog' };

/** Drives `<device-pairing>`: links, renames and unlinks devices. */
export class DevicePairingPage<V extends Views> extends ElementPage<V, DevicePairingMessages> {
  constructor(screen: Screen<V>) {
    super(screen, devicePairingMessages);
  }

  /** The list of devices. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** The code, in groups of four. */
  get code(): V['text'] {
    return this.screen.read({ part: 'code' });
  }

  /** The number that the device shows, too. */
  get number(): V['text'] {
    return this.screen.read({ part: 'number' });
  }

  /** What has become of a device. */
  get news(): V['text'] {
    return this.screen.read({ part: 'news' });
  }

  /** Shows a code. */
  async link(): Promise<void> {
    await this.screen.press({ part: 'link' });
  }

  /** Links the device that has scanned the code: the number is the same. */
  async confirm(): Promise<void> {
    await this.screen.press({ part: 'confirm-device' });
  }

  /** Does not link it. */
  async decline(): Promise<void> {
    await this.screen.press({ part: 'decline' });
  }

  /** Unlinks the device of this name: opens the dialog and confirms. */
  async unlink(name: string): Promise<void> {
    const { unlinkOf, confirmUnlink } = await this.words();
    await this.screen.press({ role: 'button', name: unlinkOf(isolate(name)) });
    await this.screen.press({ role: 'button', name: confirmUnlink, within: dialog });
  }
}
