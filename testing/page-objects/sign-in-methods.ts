import { signInMethodsMessages, type SignInMethodsMessages } from '../../src/components/sign-in-methods/sign-in-methods.messages.js';
import { ElementPage } from './element-page.js';
import type { Screen, Views } from './screen.js';

/** Drives `<sign-in-methods>`. */
export class SignInMethodsPage<V extends Views> extends ElementPage<V, SignInMethodsMessages> {
  constructor(screen: Screen<V>) {
    super(screen, signInMethodsMessages);
  }

  /** The sentence that greets. */
  get greeting(): V['text'] {
    return this.screen.read({ part: 'greeting' });
  }
}
