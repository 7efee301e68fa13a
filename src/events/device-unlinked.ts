import type { Device } from '../contract/devices.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface DeviceUnlinkedDetail {
  readonly device: Device;
}

/** The service has unlinked a device from the account of the user: it cannot open it any more. */
export class DeviceUnlinkedEvent extends NativeCustomEvent<DeviceUnlinkedDetail> {
  constructor(detail: DeviceUnlinkedDetail) {
    super('device-unlinked', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'device-unlinked': DeviceUnlinkedEvent;
  }
}
