import type { ReceivedInvitation } from '../contract/invitations.js';
import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface InvitationAcceptedDetail {
  readonly invitation: ReceivedInvitation;
  /** The space that the user has from now on. */
  readonly space: SpaceSummary;
}

/** The service has made the user one of a space that they were invited to. It is not the active one yet. */
export class InvitationAcceptedEvent extends NativeCustomEvent<InvitationAcceptedDetail> {
  constructor(detail: InvitationAcceptedDetail) {
    super('invitation-accepted', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invitation-accepted': InvitationAcceptedEvent;
  }
}
