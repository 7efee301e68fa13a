import { besideSession } from '../../../../localization/beside-session/lb.js';
import { deferredPart } from '../../../../localization/deferred-part/lb.js';
import { spaceList } from '../../../../localization/space-list/lb.js';
import type { SpaceMenuMessages } from '../../space-switcher.messages.js';

export default {
  ...besideSession,
  ...spaceList,
  ...deferredPart,

  current: 'aktuell',
  followed: (title) => `Dir hutt an engem aneren Tab op „${title}“ gewiesselt. Dësen Tab huet och gewiesselt.`,
  stayed: (elsewhere, here) => `En aneren Tab ass am „${elsewhere}“. Dësen hei bleift am „${here}“.`,
  close: 'Zoumaachen',
  dismiss: 'Dëse Message zoumaachen',

  manage: 'Meng Beräicher verwalten',
} satisfies SpaceMenuMessages;
