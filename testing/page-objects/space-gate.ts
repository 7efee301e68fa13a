import { spaceGateMessages, type SpaceGateMessages } from '../../src/components/space-gate/space-gate.messages.js';
import { ElementPage } from './element-page.js';
import type { Screen, Views } from './screen.js';

/** Drives `<space-gate>`. */
export class SpaceGatePage<V extends Views> extends ElementPage<V, SpaceGateMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceGateMessages);
  }

  /** What the content needs, while it is hidden. */
  get need(): V['text'] {
    return this.screen.read({ part: 'need' });
  }

  /** Which space is active, while the content is hidden. */
  get active(): V['text'] {
    return this.screen.read({ part: 'active' });
  }

  /** Switches to the only space that fits, or chooses one of several, by its title. */
  async enter(title: string): Promise<void> {
    await this.screen.press({ role: 'button', words: title });
  }

  /** Signs in strongly. */
  async signInStrongly(): Promise<void> {
    const { signInStrongly } = await this.words();
    await this.screen.press({ role: 'button', words: signInStrongly });
  }
}
