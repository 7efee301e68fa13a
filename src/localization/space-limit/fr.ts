import type { SpaceLimitSentences } from './space-limit-sentences.js';

export const spaceLimit: SpaceLimitSentences = {
  limit: (count, product) => `Vous avez atteint la limite de ${count} espaces professionnels pour ${product}.`,
  limitRaised: 'Pour en créer d’autres, demandez au helpdesk de relever la limite.',
  contactHelpdesk: 'Contacter le helpdesk',
};
