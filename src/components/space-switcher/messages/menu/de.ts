import { shared } from '../../../../localization/shared/de.js';
import { spaceList } from '../../../../localization/space-list/de.js';
import trigger from '../de.js';
import type { SpaceSwitcherMessages } from '../../space-switcher.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...trigger,

  followed: (title) => `Sie haben in einem anderen Tab zu „${title}“ gewechselt. Dieser Tab hat auch gewechselt.`,
  stayed: (elsewhere, here) => `Ein anderer Tab ist in „${elsewhere}“. Dieser bleibt in „${here}“.`,
  close: 'Schließen',
  dismiss: 'Diese Meldung schließen',

  manage: 'Meine Bereiche verwalten',
} satisfies SpaceSwitcherMessages;
