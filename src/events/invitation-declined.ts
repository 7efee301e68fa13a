import type { ReceivedInvitation } from '../contract/invitations.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface InvitationDeclinedDetail {
  readonly invitation: ReceivedInvitation;
}

/** The user has declined an invitation, which nobody can accept any more. */
export class InvitationDeclinedEvent extends NativeCustomEvent<InvitationDeclinedDetail> {
  constructor(detail: InvitationDeclinedDetail) {
    super('invitation-declined', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invitation-declined': InvitationDeclinedEvent;
  }
}
