import type { Space } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceCreatedDetail {
  readonly space: Space;
}

/** The service has created a space. It is not the active one yet. */
export class SpaceCreatedEvent extends NativeCustomEvent<SpaceCreatedDetail> {
  constructor(detail: SpaceCreatedDetail) {
    super('space-created', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-created': SpaceCreatedEvent;
  }
}
