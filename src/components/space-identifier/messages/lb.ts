import { identifier } from '../../../localization/identifier/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceIdentifierMessages } from '../space-identifier.messages.js';

export default {
  ...shared,
  ...identifier,

  hyphen: 'Bindestréch',
  noSpace: 'Kee Beräich ass aktiv. Wielt een, fir säin Identifiant ze gesinn.',
} satisfies SpaceIdentifierMessages;
