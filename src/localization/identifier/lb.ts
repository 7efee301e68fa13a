import type { IdentifierSentences } from './identifier-sentences.js';

export const identifier: IdentifierSentences = {
  identifier: 'Beräich-Identifiant',
  identifierHint: 'Dir braucht en fir eng duebel Ënnerschrëft mat Transfert an en anere Beräich.',
};
