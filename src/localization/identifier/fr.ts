import type { IdentifierSentences } from './identifier-sentences.js';

export const identifier: IdentifierSentences = {
  identifier: 'Identifiant d’espace',
  identifierHint: 'Il vous sera demandé pour une double signature avec transfert vers un autre espace.',
};
