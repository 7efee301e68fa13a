import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { identifier } from '../../../localization/identifier/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import { waysOut } from '../../../localization/ways-out/lb.js';
import type { SpaceFactsMessages } from '../space-profile.messages.js';

export default {
  ...shared,
  ...identifier,
  ...waysOut,
  ...deferredPart,

  labels: { title: 'Numm vum beruffleche Beräich', email: 'E-Mail-Adress fir Notifikatiounen', language: 'Sprooch vun de Notifikatiounen' },

  legalName: 'Denominatioun / Firmennumm',
  created: 'Ugeluecht den',
  role: 'Är Roll',
  readOnly: 'Dir kënnt dëse Profil liesen. Administrateure vum Beräich kënnen en änneren.',

  noSpace: 'Kee Beräich ass aktiv. Wielt een, fir säi Profil ze gesinn.',
  notFound: 'Dëse Beräich gëtt et net.',
  loadFailed: 'De Profil konnt net geluede ginn.',
} satisfies SpaceFactsMessages;
