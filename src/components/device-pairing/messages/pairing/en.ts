import type { Formatted, Isolated } from '../../../../localization/isolate.js';

/** What the part of the element says in which a device is linked. */
export default {
  heading: 'Link a device',
  scan: 'Open the app on the device and scan this code, or type it there:',
  qrCode: 'QR code. The same code is written below it.',
  code: 'Code',
  secret: 'Never send this code to anybody, and never read it out on the phone.',
  minutesLeft: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  lastMinute: 'Less than a minute left',
  renew: 'New code',
  stop: 'Cancel',
  beginning: 'A code is being prepared…',
  notBegun: 'No code could be shown.',
  notRead: 'It is not known at the moment whether a device has scanned the code. The page goes on asking.',

  compare: (name: Isolated) => `Does the device “${name}” show this number?`,
  number: (digits: Formatted) => `Number: ${digits}`,
  onlyIf: 'Answer yes only if you hold this device in your hand and it shows the same number. Whoever holds it can open your account from then on.',
  name: 'Device',
  time: 'Time',
  place: 'Place',
  no: 'No, do not link it',
  yes: 'Yes, link this device',
  confirming: 'The device is being linked…',
  notConfirmed: 'The device has not been linked.',

  done: (name: Isolated) => `“${name}” is linked to your account.`,
  told: (name: Isolated) => `“${name}” is linked to your account. An e-mail confirms it.`,

  /** Why there is no code any more. */
  ends: {
    expired: 'The time is up. No device was linked.',
    blocked: 'A wrong code was entered too often. No device was linked.',
    cancelled: 'This code is not valid any more. No device was linked.',
    declined: 'You answered no. The device was not linked.',
  },
};
