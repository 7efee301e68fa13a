import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user asked for the page with all invitations, and no address was given for it. */
export class InvitationsRequestedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('invitations-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invitations-requested': InvitationsRequestedEvent;
  }
}
