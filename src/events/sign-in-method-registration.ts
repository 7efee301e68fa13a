import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SignInMethodRegistrationDetail {
  /** Where the user proves the other product; from there the browser comes back to the page. */
  readonly href: string;
}

/**
 * About to leave for the page where the user proves another authentication product. `preventDefault()` when the host
 * opens it itself.
 */
export class SignInMethodRegistrationEvent extends NativeCustomEvent<SignInMethodRegistrationDetail> {
  constructor(detail: SignInMethodRegistrationDetail) {
    super('sign-in-method-registration', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sign-in-method-registration': SignInMethodRegistrationEvent;
  }
}
