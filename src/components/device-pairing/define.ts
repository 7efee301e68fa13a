import { defineElement } from '../../ui/define-element.js';
import { DevicePairing } from './device-pairing.js';

defineElement('device-pairing', DevicePairing);

declare global {
  interface HTMLElementTagNameMap {
    'device-pairing': DevicePairing;
  }
}
