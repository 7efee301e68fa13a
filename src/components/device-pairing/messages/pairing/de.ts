import type { PairingMessages } from '../../pairing/pairing.messages.js';

export default {
  heading: 'Gerät koppeln',
  scan: 'Öffnen Sie die App auf dem Gerät und scannen Sie diesen Code, oder geben Sie ihn dort ein:',
  qrCode: 'QR-Code. Derselbe Code steht darunter.',
  code: 'Code',
  secret: 'Schicken Sie diesen Code niemandem, und lesen Sie ihn nie am Telefon vor.',
  minutesLeft: (minutes) => (minutes === 1 ? 'Noch 1 Minute' : `Noch ${minutes} Minuten`),
  lastMinute: 'Noch weniger als eine Minute',
  renew: 'Neuer Code',
  stop: 'Abbrechen',
  beginning: 'Der Code wird vorbereitet …',
  notBegun: 'Es konnte kein Code angezeigt werden.',
  notRead: 'Im Augenblick ist nicht bekannt, ob ein Gerät den Code gescannt hat. Die Seite fragt weiter.',

  compare: (name) => `Zeigt das Gerät „${name}“ diese Zahl?`,
  number: (digits) => `Zahl: ${digits}`,
  onlyIf: 'Antworten Sie nur dann mit Ja, wenn Sie dieses Gerät in der Hand halten und es dieselbe Zahl zeigt. Wer es in der Hand hält, kann danach Ihr Konto öffnen.',
  name: 'Gerät',
  time: 'Uhrzeit',
  place: 'Ort',
  no: 'Nein, nicht koppeln',
  yes: 'Ja, dieses Gerät koppeln',
  confirming: 'Das Gerät wird gekoppelt …',
  notConfirmed: 'Das Gerät wurde nicht gekoppelt.',

  done: (name) => `„${name}“ ist mit Ihrem Konto gekoppelt.`,
  told: (name) => `„${name}“ ist mit Ihrem Konto gekoppelt. Eine E-Mail bestätigt es.`,

  ends: {
    expired: 'Die Zeit ist abgelaufen. Es wurde kein Gerät gekoppelt.',
    blocked: 'Zu oft wurde ein falscher Code eingegeben. Es wurde kein Gerät gekoppelt.',
    cancelled: 'Dieser Code gilt nicht mehr. Es wurde kein Gerät gekoppelt.',
    declined: 'Sie haben mit Nein geantwortet. Das Gerät wurde nicht gekoppelt.',
  },
} satisfies PairingMessages;
