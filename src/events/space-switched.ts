import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceSwitchedDetail {
  readonly space: SpaceSummary;
  /** The space that was active before; null when there was none. */
  readonly from: SpaceSummary | null;
}

/** The service has made another space the active one. */
export class SpaceSwitchedEvent extends NativeCustomEvent<SpaceSwitchedDetail> {
  constructor(detail: SpaceSwitchedDetail) {
    super('space-switched', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-switched': SpaceSwitchedEvent;
  }
}
