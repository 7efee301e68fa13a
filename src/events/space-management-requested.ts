import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user asked for the page where spaces are managed, and no address was given for it. */
export class SpaceManagementRequestedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('space-management-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-management-requested': SpaceManagementRequestedEvent;
  }
}
