import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SpaceSwitchDetail {
  readonly space: SpaceSummary;
  /** The space that is active until then; null when there is none. */
  readonly from: SpaceSummary | null;
}

/** About to switch: the user chose another space. `preventDefault()` keeps the present one, for example while there is unsaved work. */
export class SpaceSwitchEvent extends NativeCustomEvent<SpaceSwitchDetail> {
  constructor(detail: SpaceSwitchDetail) {
    super('space-switch', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-switch': SpaceSwitchEvent;
  }
}
