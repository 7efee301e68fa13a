import { shared } from '../../../../localization/shared/lb.js';
import { spaceList } from '../../../../localization/space-list/lb.js';
import trigger from '../lb.js';
import type { SpaceSwitcherMessages } from '../../space-switcher.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...trigger,

  followed: (title) => `Dir hutt an engem aneren Tab op „${title}“ gewiesselt. Dësen Tab huet och gewiesselt.`,
  stayed: (elsewhere, here) => `En aneren Tab ass am „${elsewhere}“. Dësen hei bleift am „${here}“.`,
  close: 'Zoumaachen',
  dismiss: 'Dëse Message zoumaachen',

  manage: 'Meng Beräicher verwalten',
} satisfies SpaceSwitcherMessages;
