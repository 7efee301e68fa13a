import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceMembersMessages } from '../space-members.messages.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString(['lb', 'de-LU']));

export default {
  ...shared,
  ...deferredPart,

  members: 'Benotzer vum Beräich',
  self: 'Dir',
  unnamed: 'Benotzer ouni Numm',
  access: { certificate: 'Een Zertifikat', all: 'All Zertifikater' },
  since: (date) => `Zënter dem ${date}`,
  nobody: 'Kee Mënsch huet dëse Beräich.',

  add: 'E Benotzer derbäisetzen',
  invitationsSent: 'Geschéckt Invitatiounen',

  search: (count) => `${number(count)} Benotzer duerchsichen`,
  found: (count) => `${number(count)} Benotzer fonnt`,
  nothingFound: (query) => `Kee Benotzer passt op „${query}“.`,
  clearSearch: 'Sich läschen',
  listFailed: 'D’Benotzer konnten net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',
  searchFailed: 'D’Sich huet net funktionéiert.',
  moreFailed: 'De Rescht vun der Lëscht konnt net geluede ginn.',

  noSpace: 'Kee Beräich ass aktiv. Wielt een, fir seng Benotzer ze gesinn.',
  privateSpace: 'E private Beräich huet keng Benotzer: Nëmmen Dir hutt Zougang.',
  readOnly: 'Dir gesitt, wien dëse Beräich huet. Administrateure vum Beräich kënne Rollen änneren an Zougäng zréckzéien.',

  acts: {
    administrator: {
      short: 'Administrateur maachen',
      label: (name) => `Administrateur maachen: ${name}`,
      question: (name) => `${name} Administrateur maachen?`,
      meaning: 'Administrateure kënnen de Beräich änneren an zoumaachen, d’Roll vu senge Benotzer änneren an hiren Zougang zréckzéien.',
      confirm: 'Administrateur maachen',
      done: (name) => `${name} ass elo Administrateur.`,
    },
    manager: {
      short: 'Gestionnaire maachen',
      label: (name) => `Gestionnaire maachen: ${name}`,
      question: (name) => `${name} Gestionnaire maachen?`,
      meaning: 'Gestionnairë këmmere sech ëm d’Demarchë vum Beräich; de Beräich a seng Benotzer kënne si net méi änneren.',
      confirm: 'Gestionnaire maachen',
      done: (name) => `${name} ass elo Gestionnaire.`,
    },
    remove: {
      short: 'Zréckzéien',
      label: (name) => `Zougang zréckzéien: ${name}`,
      question: (name) => `Zougang zréckzéien: ${name}?`,
      meaning: 'Dëse Benotzer kann net méi an de Beräich eragoen; d’Donnéeë vum Beräich bleiwen.',
      confirm: 'Zougang zréckzéien',
      done: (name) => `${name} huet keen Zougang méi zum Beräich.`,
    },
  },
  own: {
    manager: 'Dir kënnt de Beräich a seng Benotzer net méi änneren; en aneren Administrateur kann Iech d’Roll erëmginn.',
    remove: 'Dir kënnt net méi an dëse Beräich eragoen; seng aner Benotzer behalen en.',
  },
  refusals: {
    'last-administrator': 'Dat ass de leschten Administrateur vum Beräich. Maacht als éischt en anere Benotzer zum Administrateur.',
    changed: 'Een aneren huet dëse Benotzer an der Zwëschenzäit geännert. D’Lëscht ass elo aktuell.',
    gone: 'Dëse Benotzer huet keen Zougang méi zum Beräich. D’Lëscht ass elo aktuell.',
    'not-administrator': 'Dir sidd keen Administrateur vun dësem Beräich méi.',
  },
  pending: 'D’Ännerung gëtt gespäichert…',
  notDone: 'Bis elo gouf näischt geännert.',
  cancel: 'Ofbriechen',
  back: 'Zréck',
} satisfies SpaceMembersMessages;
