import { shared } from '../../../localization/shared/lb.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,

  form: 'E berufflechen Beräich uleeën',
  mandatory: 'Felder mat engem Stär (*) si Flichtfelder.',
  labels: {
    title: 'Numm vum berufflechen Beräich',
    legalName: 'Denominatioun / Firmennumm',
    email: 'E-Mail-Adress',
  },
  hints: {
    title: 'Hëlleft Iech, Är Beräicher auserneenzehalen. Fräi ze wielen; et däerf och de Firmennumm sinn.',
    legalName: 'De genauen Numm, ënner deem d’Entreprise, déi onofhängeg Aktivitéit oder d’Associatioun agedroen ass.',
    email: 'Notifikatiounen iwwer de Beräich ginn un dës Adress.',
  },
  emailPrefilled: 'Notifikatiounen iwwer de Beräich ginn un dës Adress. Dir kënnt eng aner uginn.',

  lastNames: 'Numm',
  firstNames: 'Virnumm',
  namesFrom: (product, issuer) =>
    `Ären Numm kënnt aus ${product} a kann hei net geännert ginn. Wann e falsch ass, loosst e vun ${issuer} verbesseren.`,
  contactIssuer: (issuer) => `${issuer} kontaktéieren`,

  useLegalName: 'D’Denominatioun als Numm vum Beräich iwwerhuelen',
  tookLegalName: (title) => `De Beräich heescht elo „${title}“.`,
  undo: 'Réckgängeg: de fréieren Numm vum Beräich nees asetzen',
  undone: 'De fréieren Numm vum Beräich ass nees do.',

  required: {
    title: 'Gitt en Numm fir de berufflechen Beräich un.',
    legalName: 'Gitt d’Denominatioun oder de Firmennumm un.',
    email: 'Gitt eng E-Mail-Adress un.',
  },
  'too-long': {
    title: (longest) => `Kierzt den Numm vum Beräich op ${longest} Zeechen.`,
    legalName: (longest) => `Kierzt d’Denominatioun op ${longest} Zeechen.`,
    email: (longest) => `Kierzt d’Adress op ${longest} Zeechen.`,
  },
  malformed: {
    title: 'Huelt déi onsiichtbar Zeechen aus dësem Numm eraus.',
    legalName: 'Huelt déi onsiichtbar Zeechen aus dëser Denominatioun eraus.',
    email: 'Gitt d’Adress an der Form numm@beispill.org un.',
  },
  refused: {
    title: 'Dësen Numm gouf net ugeholl. Wielt en aneren.',
    legalName: 'Dës Denominatioun gouf net ugeholl. Gitt se genee esou un, wéi se agedroen ass.',
    email: 'Dës Adress gouf net ugeholl. Gitt eng aner un.',
  },
  charactersLeft: (count) => `nach ${count} Zeechen`,
  charactersOver: (count) => `${count} Zeechen ze vill`,
  titleTaken: (identifier) =>
    `Dir hutt schonn e Beräich mat dësem Numm (${identifier}). Dir kënnt e behalen; en anere wier méi einfach z’ënnerscheeden.`,

  summary: (count) => (count === 1 ? 'Eng Saach muss verbessert ginn' : `${count} Saache musse verbessert ginn`),
  corrected: (label) => `Verbessert: ${label}`,
  confirm: 'Confirméieren',
  creating: 'De Beräich gëtt ugeluecht …',

  restored: 'Wat Dir virdru getippt hat, ass nees do.',
  discard: 'Ewechgeheien',
  unanswered: (title) =>
    `Äre Versuch, „${title}“ unzeleeën, krut keng Äntwert an ass vläicht ukomm. Confirméiert nach eng Kéier: de Beräich gëtt net zweemol ugeluecht.`,
  notCreated: 'De Beräich gouf net ugeluecht. Wat Dir getippt hutt, ass nach do.',
  unclear:
    'Et ass net sécher, ob de Beräich ugeluecht gouf. Confirméiert nach eng Kéier: e gëtt net zweemol ugeluecht.',
  arrived: (title, identifier) => `Äre fréiere Versuch war ukomm: „${title}“ (${identifier}) gëtt et.`,
  arrivedChoice:
    'Wat Dir zënterhier geännert hutt, gouf net geschéckt. Confirméiert nach eng Kéier, fir domat en zweete Beräich unzeleeën.',
  takeArrived: 'Mat deem Beräich weidermaachen',

  kept: 'Wat Dir getippt hutt, ass nach do.',
  terms: {
    missing: 'Huelt w. e. g. als éischt déi allgemeng Notzungsbedingungen un.',
    outdated: 'Et gëtt eng nei Versioun vun den allgemenge Notzungsbedingungen.',
  },
  termsFirst: 'Soubal Dir se ugeholl hutt, kënnt Dir e Beräich uleeën.',
  readTerms: 'Bei d’Notzungsbedingunge goen',
  limit: (count, product) => `Dir hutt d’Limitt vu ${count} berufleche Beräicher fir ${product} erreecht.`,
  limitRaised: 'Fir der méi unzeleeën, frot den Helpdesk, d’Limitt eropzesetzen.',
  contactHelpdesk: 'Den Helpdesk kontaktéieren',

  done: 'Dir hutt e berufflechen Beräich ugeluecht.',
  identifier: 'Beräich-Identifiant',
  identifierHint: 'Dir braucht en fir eng duebel Ënnerschrëft mat Transfert an en anere Beräich.',
  enter: 'An de Beräich wiesselen',
  entered: 'Dir handelt elo an dësem Beräich.',
  notEntered: 'Dir sidd nach net am neie Beräich.',
  createAnother: 'Nach een uleeën',
} satisfies CreateProSpaceFormMessages;
