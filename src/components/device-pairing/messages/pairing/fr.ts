import type { PairingMessages } from '../../pairing/pairing.messages.js';

export default {
  heading: 'Coupler un appareil',
  scan: 'Ouvrez l’application sur l’appareil et scannez ce code, ou saisissez-le\u00a0:',
  qrCode: 'Code QR. Le même code est écrit en dessous.',
  code: 'Code',
  secret: 'N’envoyez ce code à personne et ne le dictez jamais au téléphone.',
  minutesLeft: (minutes) => (minutes === 1 ? 'Encore 1 minute' : `Encore ${minutes} minutes`),
  lastMinute: 'Encore moins d’une minute',
  renew: 'Nouveau code',
  stop: 'Annuler',
  beginning: 'Préparation du code…',
  notBegun: 'Aucun code n’a pu être affiché.',
  notRead: 'Nous ne savons pas pour l’instant si un appareil a scanné le code. La page continue de demander.',

  compare: (name) => `L’appareil «\u00a0${name}\u00a0» affiche-t-il ce numéro\u202f?`,
  number: (digits) => `Numéro\u00a0: ${digits}`,
  onlyIf: 'Répondez oui uniquement si vous tenez cet appareil en main et qu’il affiche le même numéro. La personne qui le tient pourra ensuite ouvrir votre compte.',
  name: 'Appareil',
  time: 'Heure',
  place: 'Lieu',
  no: 'Non, ne pas le coupler',
  yes: 'Oui, coupler cet appareil',
  confirming: 'Couplage de l’appareil…',
  notConfirmed: 'L’appareil n’a pas été couplé.',

  done: (name) => `«\u00a0${name}\u00a0» est couplé avec votre compte.`,
  told: (name) => `«\u00a0${name}\u00a0» est couplé avec votre compte. Un e-mail le confirme.`,

  ends: {
    expired: 'Le temps est écoulé. Aucun appareil n’a été couplé.',
    blocked: 'Un code erroné a été saisi trop souvent. Aucun appareil n’a été couplé.',
    cancelled: 'Ce code n’est plus valable. Aucun appareil n’a été couplé.',
    declined: 'Vous avez répondu non. L’appareil n’a pas été couplé.',
  },
} satisfies PairingMessages;
