import { shared } from '../../../../localization/shared/fr.js';
import { spaceList } from '../../../../localization/space-list/fr.js';
import trigger from '../fr.js';
import type { SpaceSwitcherMessages } from '../../space-switcher.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...trigger,

  followed: (title) => `Un autre onglet est passé à « ${title} ». Celui-ci a suivi.`,
  stayed: (elsewhere, here) => `Un autre onglet est dans « ${elsewhere} ». Celui-ci reste dans « ${here} ».`,
  close: 'Fermer',
  dismiss: 'Fermer ce message',

  manage: 'Gérer mes espaces',
} satisfies SpaceSwitcherMessages;
