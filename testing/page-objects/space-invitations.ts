import { spaceInvitationsMessages, type SpaceInvitationsMessages } from '../../src/components/space-invitations/space-invitations.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

const dialog: Query = { role: 'dialog' };

/** Drives `<space-invitations>`: accepts and declines invitations, and enters spaces. */
export class SpaceInvitationsPage<V extends Views> extends ElementPage<V, SpaceInvitationsMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceInvitationsMessages);
  }

  /** The list of invitations. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** Accepts the invitation to the space of this title. */
  async accept(title: string): Promise<void> {
    const { acceptOf } = await this.words();
    await this.screen.press({ role: 'button', name: acceptOf(isolate(title)) });
  }

  /** Declines the invitation to the space of this title: opens the dialog and confirms. */
  async decline(title: string): Promise<void> {
    const { declineOf, confirmDecline } = await this.words();
    await this.screen.press({ role: 'button', name: declineOf(isolate(title)) });
    await this.screen.press({ role: 'button', name: confirmDecline, within: dialog });
  }

  /** Enters the space whose invitation was just accepted. */
  async enter(): Promise<void> {
    const { enter } = await this.words();
    await this.screen.press({ role: 'button', name: enter });
  }
}
