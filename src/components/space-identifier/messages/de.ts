import { identifier } from '../../../localization/identifier/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceIdentifierMessages } from '../space-identifier.messages.js';

export default {
  ...shared,
  ...identifier,

  hyphen: 'Bindestrich',
  noSpace: 'Kein Bereich ist aktiv. Wählen Sie einen, um seine Kennung zu sehen.',
} satisfies SpaceIdentifierMessages;
