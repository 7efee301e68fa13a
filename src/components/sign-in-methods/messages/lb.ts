import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SignInMethodsMessages } from '../sign-in-methods.messages.js';

export default {
  ...shared,
  ...deferredPart,

  methods: 'Är Authentifikatiounsmëttelen',
  about: 'Jiddwereent vun dësen Authentifikatiounsmëttele mécht Äre Kont op. Wien Iech an e beruffleche Beräich invitéiert, brauch d’Zertifikatsnummer vun deem, dat Dir do benotze wäert.',
  onlyOne: 'Nëmmen een Authentifikatiounsmëttel mécht Äre Kont op. Registréiert en zweet: Da kënnt Dir Iech och umellen, wann dat éischt verluer oder ofgelaf ass.',
  register: 'En anert Authentifikatiounsmëttel registréieren',
  whereTo: 'Bei sengem Ubidder weist Dir no, datt et Äert ass; duerno kommt Dir heihinner zréck.',
  listFailed: 'Är Authentifikatiounsmëttele konnten net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',

  current: 'Domat sidd Dir ugemellt',
  registeredOn: (date) => `Registréiert den ${date}`,
  lastUsed: (time) => `Fir d’lescht benotzt: ${time}`,
  neverUsed: 'Nach net benotzt',

  number: 'Zertifikatsnummer (SSN)',
  showNumber: 'Zertifikatsnummer weisen',
  showNumberOf: (product) => `Zertifikatsnummer weisen: „${product}“`,
  hideNumber: 'Verstoppen',
  hideNumberOf: (product) => `Verstoppen: Zertifikatsnummer vu(n) „${product}“`,
  copyNumberOf: (product) => `Zertifikatsnummer vu(n) „${product}“ kopéieren`,
  noNumber: 'Dëst Authentifikatiounsmëttel seet keng Zertifikatsnummer: Domat kann een Iech net invitéieren.',

  remove: 'Ewechhuelen',
  removeOf: (product) => `Ewechhuelen: „${product}“`,
  keepCurrent: 'Fir et ewechzehuelen, mellt Iech fir d’éischt mat engem aneren un.',
  keepOnly: 'Et kann net ewechgeholl ginn: Näischt anescht mécht Äre Kont op.',
} satisfies SignInMethodsMessages;
