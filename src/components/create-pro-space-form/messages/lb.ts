import { form } from '../../../localization/form/lb.js';
import { newSpace } from '../../../localization/new-space/lb.js';
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
    email: 'E-Mail-Adress',
  },
  hints: {
    title: 'Hëlleft Iech, Är Beräicher auserneenzehalen. Fräi ze wielen; et däerf och de Firmennumm sinn.',
    legalName: 'De genauen Numm, ënner deem d’Entreprise, déi onofhängeg Aktivitéit oder d’Associatioun agedroen ass.',
    email: 'Notifikatiounen iwwer de Beräich ginn un dës Adress.',
  },
  emailPrefilled: 'Notifikatiounen iwwer de Beräich ginn un dës Adress. Dir kënnt eng aner uginn.',

  useLegalName: 'D’Denominatioun als Numm vum Beräich iwwerhuelen',
  tookLegalName: (title) => `De Beräich heescht elo „${title}“.`,
  undo: 'Réckgängeg: de fréieren Numm vum Beräich nees asetzen',
  undone: 'De fréieren Numm vum Beräich ass nees do.',

  required: {
    title: 'Gitt en Numm fir de beruffleche Beräich un.',
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
  titleTaken: (identifier) =>
    `Dir hutt schonn e Beräich mat dësem Numm (${identifier}). Dir kënnt e behalen; en anere wier méi einfach z’ënnerscheeden.`,

  arrived: (title, identifier) => `Äre fréiere Versuch war ukomm: „${title}“ (${identifier}) gëtt et.`,
  arrivedChoice:
    'Wat Dir zënterhier geännert hutt, gouf net geschéckt. Wielt „Beräich uleeën“, fir domat en zweete Beräich unzeleeën.',
  takeArrived: 'Mat deem Beräich weidermaachen',

  done: 'Dir hutt e beruffleche Beräich ugeluecht.',
  confirm: 'Beräich uleeën',
  createAnother: 'Nach een uleeën',
} satisfies CreateProSpaceFormMessages;
