import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceLeftDetail {
  /** The space as it was last known. */
  readonly space: SpaceSummary;
}

/** The user has left a space, which its other users keep. Where it was the active one, no space is active now. */
export class SpaceLeftEvent extends NativeCustomEvent<SpaceLeftDetail> {
  constructor(detail: SpaceLeftDetail) {
    super('space-left', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-left': SpaceLeftEvent;
  }
}
