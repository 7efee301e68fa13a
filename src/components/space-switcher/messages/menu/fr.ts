import { besideSession } from '../../../../localization/beside-session/fr.js';
import { deferredPart } from '../../../../localization/deferred-part/fr.js';
import { spaceList } from '../../../../localization/space-list/fr.js';
import type { SpaceMenuMessages } from '../../space-switcher.messages.js';

export default {
  ...besideSession,
  ...spaceList,
  ...deferredPart,

  current: 'actuel',
  followed: (title) => `Un autre onglet est passé à « ${title} ». Celui-ci a suivi.`,
  stayed: (elsewhere, here) => `Un autre onglet est dans « ${elsewhere} ». Celui-ci reste dans « ${here} ».`,
  close: 'Fermer',
  dismiss: 'Fermer ce message',

  manage: 'Gérer mes espaces',
} satisfies SpaceMenuMessages;
