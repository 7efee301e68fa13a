import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user asked for the form that creates their private space, and no address was given for it. */
export class PrivateSpaceRequestedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('private-space-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'private-space-requested': PrivateSpaceRequestedEvent;
  }
}
