import { identifier } from '../../../localization/identifier/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceIdentifierMessages } from '../space-identifier.messages.js';

export default {
  ...shared,
  ...identifier,

  hyphen: 'trait d’union',
  noSpace: 'Aucun espace n’est actif. Choisissez-en un pour voir son identifiant.',
} satisfies SpaceIdentifierMessages;
