import type { Space } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceChangedDetail {
  /** The whole of it, as it is now. */
  readonly space: Space;
}

/** The service has changed what a space says of itself: its title, or where its notifications go. */
export class SpaceChangedEvent extends NativeCustomEvent<SpaceChangedDetail> {
  constructor(detail: SpaceChangedDetail) {
    super('space-changed', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-changed': SpaceChangedEvent;
  }
}
