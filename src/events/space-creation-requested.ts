import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user asked for the form that creates a professional space, and no address was given for it. */
export class SpaceCreationRequestedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('space-creation-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-creation-requested': SpaceCreationRequestedEvent;
  }
}
