import type { Device } from '../contract/devices.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface DeviceLinkedDetail {
  readonly device: Device;
}

/** The service has linked a device to the account of the user, who has confirmed it. */
export class DeviceLinkedEvent extends NativeCustomEvent<DeviceLinkedDetail> {
  constructor(detail: DeviceLinkedDetail) {
    super('device-linked', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'device-linked': DeviceLinkedEvent;
  }
}
