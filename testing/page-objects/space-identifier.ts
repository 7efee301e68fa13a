import { spaceIdentifierMessages, type SpaceIdentifierMessages } from '../../src/components/space-identifier/space-identifier.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

/** Drives `<space-identifier>`: reads the identifier that it shows, and copies it. */
export class SpaceIdentifierPage<V extends Views> extends ElementPage<V, SpaceIdentifierMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceIdentifierMessages);
  }

  /** The identifier, with its button to copy. */
  get identifier(): V['one'] {
    return this.screen.see({ part: 'identifier' });
  }

  /** Whose identifier it is: the title of the active space. */
  get title(): V['text'] {
    return this.screen.read({ part: 'title' });
  }

  /** Copies the identifier. */
  async copy(): Promise<void> {
    await this.screen.press(copyButton);
  }
}

const copyButton: Query = { role: 'button', part: 'copy' };
