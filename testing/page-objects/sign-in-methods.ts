import { signInMethodsMessages, type SignInMethodsMessages } from '../../src/components/sign-in-methods/sign-in-methods.messages.js';
import { actsMessages } from '../../src/components/sign-in-methods/acts/acts.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';
import { wordsFor } from './words.js';

const dialog: Query = { role: 'dialog' };

/** Drives `<sign-in-methods>`: registers and removes authentication products, and reads the number of a certificate. */
export class SignInMethodsPage<V extends Views> extends ElementPage<V, SignInMethodsMessages> {
  constructor(screen: Screen<V>) {
    super(screen, signInMethodsMessages);
  }

  /** The list of products. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** The certificate number that is shown. */
  get certificateNumber(): V['text'] {
    return this.screen.read({ part: 'certificate-number' });
  }

  /** What has become of a product. */
  get news(): V['text'] {
    return this.screen.read({ part: 'news' });
  }

  /** Shows the certificate number of the product of this name. */
  async showNumber(product: string): Promise<void> {
    await this.pressButton(({ showNumberOf }) => showNumberOf(isolate(product)));
  }

  /** Leads to the page where another product is proved. */
  async register(): Promise<void> {
    await this.screen.press({ part: 'register' });
  }

  /** Removes the product of this name: opens the dialog and confirms. */
  async remove(product: string): Promise<void> {
    await this.pressButton(({ removeOf }) => removeOf(isolate(product)));
    const { confirmRemove } = await wordsFor(actsMessages, await this.screen.language());
    await this.screen.press({ role: 'button', name: confirmRemove, within: dialog });
  }
}
