import type { SignInMethod } from '../contract/sign-in-methods.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SignInMethodRemovedDetail {
  readonly signInMethod: SignInMethod;
}

/** The service has removed an authentication product: it does not open the account of the user any more. */
export class SignInMethodRemovedEvent extends NativeCustomEvent<SignInMethodRemovedDetail> {
  constructor(detail: SignInMethodRemovedDetail) {
    super('sign-in-method-removed', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sign-in-method-removed': SignInMethodRemovedEvent;
  }
}
