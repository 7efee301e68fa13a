import { backEnd } from '../demo/back-end.js';

/** The QR code leads to the page that plays the app, with the back-end of this page. */
export function wireDevices(): void {
  document.querySelector('device-pairing')!.appHref = `phone.html${backEnd === 'mock' ? '?mock' : ''}#{code}`;
}
