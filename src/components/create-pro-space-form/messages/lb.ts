import { form } from '../../../localization/form/lb.js';
import { emailField, newSpace } from '../../../localization/new-space/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'E beruffleche Beräich uleeën',
  labels: {
    title: 'Numm vum beruffleche Beräich',
    legalName: 'Denominatioun / Firmennumm',
    email: emailField.label,
  },
  hints: {
    title: 'Hëlleft Iech, Är Beräicher auserneenzehalen. Fräi ze wielen; et däerf och de Firmennumm sinn.',
    legalName: 'De genauen Numm, ënner deem d’Entreprise, déi onofhängeg Aktivitéit oder d’Associatioun agedroen ass.',
    email: emailField.hint,
  },
  emailPrefilled: emailField.prefilled,

  useLegalName: 'D’Denominatioun als Numm vum Beräich iwwerhuelen',
  tookLegalName: (title) => `De Beräich heescht elo „${title}“.`,
  undo: 'Réckgängeg: de fréieren Numm vum Beräich nees asetzen',
  undone: 'De fréieren Numm vum Beräich ass nees do.',

  required: {
    title: 'Gitt en Numm fir de beruffleche Beräich un.',
    legalName: 'Gitt d’Denominatioun oder de Firmennumm un.',
    email: emailField.required,
  },
  'too-long': {
    title: (longest) => `Kierzt den Numm vum Beräich op ${longest} Zeechen.`,
    legalName: (longest) => `Kierzt d’Denominatioun op ${longest} Zeechen.`,
    email: emailField.tooLong,
  },
  malformed: {
    title: 'Huelt déi onsiichtbar Zeechen aus dësem Numm eraus.',
    legalName: 'Huelt déi onsiichtbar Zeechen aus dëser Denominatioun eraus.',
    email: emailField.malformed,
  },
  refused: {
    title: 'Dësen Numm gouf net ugeholl. Wielt en aneren.',
    legalName: 'Dës Denominatioun gouf net ugeholl. Gitt se genee esou un, wéi se agedroen ass.',
    email: emailField.refused,
  },
  titleTaken: (identifier) =>
    `Dir hutt schonn e Beräich mat dësem Numm (${identifier}). Dir kënnt e behalen; en anere wier méi einfach z’ënnerscheeden.`,

  unanswered: (title) =>
    `Äre Versuch, „${title}“ unzeleeën, krut keng Äntwert an ass vläicht ukomm. Probéiert nach eng Kéier: de Beräich gëtt net zweemol ugeluecht.`,
  arrived: (title, identifier) => `Äre fréiere Versuch war ukomm: „${title}“ (${identifier}) gëtt et.`,
  arrivedChoice:
    'Wat Dir zënterhier geännert hutt, gouf net geschéckt. Wielt „Beräich uleeën“, fir domat en zweete Beräich unzeleeën.',
  takeArrived: 'Mat deem Beräich weidermaachen',

  done: 'Dir hutt e beruffleche Beräich ugeluecht.',
  confirm: 'Beräich uleeën',
  createAnother: 'Nach een uleeën',
} satisfies CreateProSpaceFormMessages;
