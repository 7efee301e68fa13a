import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { DevicePairingMessages } from '../device-pairing.messages.js';

export default {
  ...shared,
  ...deferredPart,

  devices: 'Gekoppelt Apparater',
  none: 'Mat Ärem Kont ass keen Apparat gekoppelt.',
  about: 'Koppelt Ären Telefon oder Ären Tablet eng eenzeg Kéier. Duerno maacht Dir d’App mat engem geheime Code oder enger biometrescher Funktioun op.',
  link: 'En Apparat koppelen',
  full: (limit) => `Dir hutt ${limit} Apparater gekoppelt, esou vill wéi erlaabt. Koppelt een of, ier Dir en aneren koppelt.`,
  added: (date) => `Gekoppelt den ${date}`,
  lastUsed: (time) => `Fir d’lescht benotzt: ${time}`,
  neverUsed: 'Nach net benotzt',
  listFailed: 'Är Apparater konnten net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',

  rename: 'Ëmbenennen',
  renameOf: (name) => `„${name}“ ëmbenennen`,
  newName: (name) => `Neien Numm vu(n) „${name}“`,
  nameRequired: 'Gitt en Numm an.',
  nameMalformed: 'Am Numm stinn Zeechen, déi een net gesäit. Gitt en nei an.',
  save: 'Späicheren',
  cancel: 'Ofbriechen',
  saving: 'Den Numm gëtt gespäichert …',
  renamed: (name) => `Den Apparat heescht elo „${name}“.`,
  notRenamed: 'Den Numm gouf net geännert.',

  unlink: 'Ofkoppelen',
  unlinkOf: (name) => `„${name}“ ofkoppelen`,
  question: (name) => `„${name}“ ofkoppelen?`,
  meaning: 'Den Apparat kann Äre Kont vun dësem Moment un net méi opmaachen. Fir en erëm ze benotzen, musst Dir en nei koppelen.',
  confirmUnlink: 'Dësen Apparat ofkoppelen',
  unlinking: 'Den Apparat gëtt ofgekoppelt …',
  unlinked: (name) => `„${name}“ ass net méi mat Ärem Kont gekoppelt.`,
  notUnlinked: 'Den Apparat ass nach ëmmer gekoppelt.',
} satisfies DevicePairingMessages;
