import { form } from '../../../../localization/form/lb.js';
import { shared } from '../../../../localization/shared/lb.js';
import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  ...shared,
  ...form,

  heading: (service) => `Zougangscode: ${service}`,
  capacity: 'Fir wien ass d’Zertifizéierung?',
  capacities: { holder: 'Titulaire', agent: 'Mandataire' },
  meanings: { holder: 'De Beräich handelt fir sech selwer.', agent: 'De Beräich handelt fir een aneren.' },
  onlyCapacity: {
    holder: 'Dir frot se als Titulaire un: Eng Ufro als Mandataire leeft schonn.',
    agent: 'Dir frot se als Mandataire un: Eng Ufro als Titulaire leeft schonn.',
  },

  labels: { code: 'Zougangscode' },
  hints: { code: 'Aus dem Bréif vun der Autoritéit. Grouss- a Klengschreiwung, Espacen an Tireten zielen net.' },
  required: { code: 'Gitt den Zougangscode an.' },
  'too-long': { code: (maxLength) => `Den Zougangscode huet méi wéi ${maxLength} Zeechen.` },
  malformed: { code: 'Am Zougangscode sinn Zeechen, déi net kënne benotzt ginn.' },
  refused: { code: 'Dësen Zougangscode ass net gülteg fir dëse Service an dëser Roll, oder e gouf scho benotzt. Vergläicht e mam Bréif.' },
  triesLeft: (count) => (count === 1 ? 'Haut nach 1 Versuch' : `Haut nach ${count} Versich`),
  noTries: (date) => `Haut waren ze vill Zougangscode falsch. Dir kënnt et vum ${date} un nees probéieren.`,

  send: 'D’Zertifizéierung ufroen',
  sending: 'Den Zougangscode gëtt iwwerpréift…',
  notSent: 'D’Zertifizéierung gouf net ugefrot.',
  already: 'Fir dëse Service ass an dëser Roll schonn eng Zertifizéierung ugefrot. D’Lëscht ass elo aktuell.',
  requested: (service, authority) => `D’Zertifizéierung fir ${service} ass ugefrot. Et decidéiert: ${authority}.`,
  granted: (service) => `Dëse Beräich ass elo zertifizéiert fir ${service}.`,

  question: (service) => `D’Ufro fir ${service} annuléieren?`,
  meaning: 'D’Autoritéit decidéiert da net méi doriwwer. Den Zougangscode kann nees benotzt ginn.',
  confirmCancel: 'Ufro annuléieren',
  keep: 'Behalen',
  back: 'Zréck',
  cancel: 'Ofbriechen',
  cancelling: 'D’Ufro gëtt annuléiert…',
  notCancelled: 'D’Ufro gouf net annuléiert.',
  cancelled: (service) => `D’Ufro fir ${service} ass annuléiert.`,
  tooLate: 'Dës Ufro kann net méi annuléiert ginn: D’Autoritéit huet decidéiert, oder een aneren huet se annuléiert. D’Lëscht ass elo aktuell.',
  notAdministrator: 'Dir sidd net méi Administrateur vun dësem Beräich.',
} satisfies ActsMessages;
