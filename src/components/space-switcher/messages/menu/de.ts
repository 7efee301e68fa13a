import { besideSession } from '../../../../localization/beside-session/de.js';
import { deferredPart } from '../../../../localization/deferred-part/de.js';
import { spaceList } from '../../../../localization/space-list/de.js';
import type { SpaceMenuMessages } from '../../space-switcher.messages.js';

export default {
  ...besideSession,
  ...spaceList,
  ...deferredPart,

  current: 'aktuell',
  followed: (title) => `Sie haben in einem anderen Tab zu „${title}“ gewechselt. Dieser Tab hat auch gewechselt.`,
  stayed: (elsewhere, here) => `Ein anderer Tab ist in „${elsewhere}“. Dieser bleibt in „${here}“.`,
  close: 'Schließen',
  dismiss: 'Diese Meldung schließen',

  manage: 'Meine Bereiche verwalten',
} satisfies SpaceMenuMessages;
