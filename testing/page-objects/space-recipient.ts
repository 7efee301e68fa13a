import { spaceRecipientMessages, type SpaceRecipientMessages } from '../../src/components/space-recipient/space-recipient.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

/** Drives `<space-recipient>`: gives a recipient, or chooses one of the own spaces. */
export class SpaceRecipientPage<V extends Views> extends ElementPage<V, SpaceRecipientMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceRecipientMessages);
  }

  /** That the recipient is being checked, or is confirmed. */
  get outcome(): V['text'] {
    return this.screen.read({ part: 'outcome' });
  }

  /** Types an identifier and the company name that belongs to it, and leaves the fields. */
  async give(identifier: string, name: string): Promise<void> {
    const words = await this.words();
    for (const [label, text] of [[words.identifier, identifier], [words.name, name]] as const) {
      const field: Query = { role: 'textbox', name: label };
      await this.screen.type(field, text);
      await this.screen.leave(field);
    }
  }

  /** Chooses one of the own spaces, by its title, company name or identifier. */
  async choose(space: string): Promise<void> {
    const { chooseOwn } = await this.words();
    await this.screen.press({ role: 'button', name: chooseOwn });
    await this.screen.press({ role: 'button', part: 'space', words: space });
  }
}
