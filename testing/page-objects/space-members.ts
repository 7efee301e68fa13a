import { spaceMembersMessages, type SpaceMembersMessages } from '../../src/components/space-members/space-members.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

const dialog: Query = { role: 'dialog' };

/** Drives `<space-members>`: gives users other roles, and revokes their access. */
export class SpaceMembersPage<V extends Views> extends ElementPage<V, SpaceMembersMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceMembersMessages);
  }

  /** The list of users. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** Gives a user another role: opens the dialog and confirms. */
  async changeRole(name: string, role: 'administrator' | 'manager'): Promise<void> {
    await this.#act(name, role);
  }

  /** Revokes the access of a user: opens the dialog and confirms. */
  async revoke(name: string): Promise<void> {
    await this.#act(name, 'remove');
  }

  async #act(name: string, act: 'administrator' | 'manager' | 'remove') {
    const { acts } = await this.words();
    await this.screen.press({ role: 'button', name: acts[act].label(isolate(name)) });
    await this.screen.press({ role: 'button', name: acts[act].confirm, within: dialog });
  }
}
