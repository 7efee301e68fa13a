import type { PairingMessages } from '../../pairing/pairing.messages.js';

export default {
  heading: 'En Apparat koppelen',
  scan: 'Maacht d’App um Apparat op a scannt dëse Code, oder gitt en do an:',
  qrCode: 'QR-Code. Deeselwechte Code steet drënner.',
  code: 'Code',
  secret: 'Schéckt dëse Code kengem, a liest en ni um Telefon vir.',
  minutesLeft: (minutes) => (minutes === 1 ? 'Nach 1 Minutt' : `Nach ${minutes} Minutten`),
  lastMinute: 'Nach manner wéi eng Minutt',
  renew: 'Neie Code',
  stop: 'Ofbriechen',
  beginning: 'De Code gëtt virbereet …',
  notBegun: 'Et konnt kee Code gewise ginn.',
  notRead: 'Am Moment ass net gewosst, ob en Apparat de Code gescannt huet. D’Säit freet weider.',

  compare: (name) => `Weist den Apparat „${name}“ dës Zuel?`,
  number: (digits) => `Zuel: ${digits}`,
  onlyIf: 'Äntwert nëmme mat Jo, wann Dir dësen Apparat an der Hand hutt an e déiselwecht Zuel weist. Wien en an der Hand huet, kann duerno Äre Kont opmaachen.',
  name: 'Apparat',
  time: 'Auerzäit',
  place: 'Plaz',
  no: 'Nee, net koppelen',
  yes: 'Jo, dësen Apparat koppelen',
  confirming: 'Den Apparat gëtt gekoppelt …',
  notConfirmed: 'Den Apparat gouf net gekoppelt.',

  done: (name) => `„${name}“ ass mat Ärem Kont gekoppelt.`,
  told: (name) => `„${name}“ ass mat Ärem Kont gekoppelt. Eng E-Mail confirméiert et.`,

  ends: {
    expired: 'D’Zäit ass ofgelaf. Et gouf keen Apparat gekoppelt.',
    blocked: 'Ze dacks gouf e falsche Code aginn. Et gouf keen Apparat gekoppelt.',
    cancelled: 'Dëse Code gëllt net méi. Et gouf keen Apparat gekoppelt.',
    declined: 'Dir hutt mat Nee geäntwert. Den Apparat gouf net gekoppelt.',
  },
} satisfies PairingMessages;
