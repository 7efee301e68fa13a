import type { Capacity } from '../../src/contract/certifications.js';
import { actsMessages } from '../../src/components/space-certifications/acts/acts.messages.js';
import { spaceCertificationsMessages, type SpaceCertificationsMessages } from '../../src/components/space-certifications/space-certifications.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';
import { wordsFor } from './words.js';

const dialog: Query = { role: 'dialog' };
const panel: Query = { part: 'panel' };

/** Drives `<space-certifications>`: requests certifications with access codes, and cancels requests. */
export class SpaceCertificationsPage<V extends Views> extends ElementPage<V, SpaceCertificationsMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceCertificationsMessages);
  }

  /** The list of services. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** How the certifications of the space stand, in the order of the list. */
  get states(): V['many'] {
    return this.screen.seeAll({ part: 'state' });
  }

  /** What was done last. */
  get done(): V['one'] {
    return this.screen.see({ part: 'done' });
  }

  /** What is wrong with an access code. */
  get problem(): V['one'] {
    return this.screen.see({ part: 'problem' });
  }

  /** Requests a certification for the service of this name, or renews it: opens the form, gives the code and sends it. */
  async request(service: string, code: string, capacity?: Capacity): Promise<void> {
    const { requesting, renewing } = await this.words();
    const { labels, capacities, send } = await wordsFor(actsMessages, await this.screen.language());
    const renew: Query = { role: 'button', name: renewing.byCodeOf(isolate(service)) };
    const isRenewed = await this.screen.isThere(renew);
    await this.screen.press(isRenewed ? renew : { role: 'button', name: requesting.byCodeOf(isolate(service)) });
    if (capacity) await this.screen.tick({ role: 'radio', words: capacities[capacity], within: panel });
    await this.screen.type({ role: 'textbox', name: labels.code, within: panel }, code);
    await this.screen.press({ role: 'button', name: send, within: panel });
  }

  /** Cancels the request for the service of this name: opens the dialog and confirms. */
  async cancel(service: string): Promise<void> {
    const { cancelOf } = await this.words();
    const { confirmCancel } = await wordsFor(actsMessages, await this.screen.language());
    await this.screen.press({ role: 'button', name: cancelOf(isolate(service)) });
    await this.screen.press({ role: 'button', name: confirmCancel, within: dialog });
  }
}
