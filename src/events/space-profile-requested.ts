import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceProfileRequestedDetail {
  readonly space: SpaceSummary;
}

/** The user asked for the profile of a space, and no address was given for it. */
export class SpaceProfileRequestedEvent extends NativeCustomEvent<SpaceProfileRequestedDetail> {
  constructor(detail: SpaceProfileRequestedDetail) {
    super('space-profile-requested', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-profile-requested': SpaceProfileRequestedEvent;
  }
}
