import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceClosedDetail {
  /** The space as it was last known. */
  readonly space: SpaceSummary;
}

/** The service has closed a space, for all its users. Where it was the active one, no space is active now. */
export class SpaceClosedEvent extends NativeCustomEvent<SpaceClosedDetail> {
  constructor(detail: SpaceClosedDetail) {
    super('space-closed', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-closed': SpaceClosedEvent;
  }
}
