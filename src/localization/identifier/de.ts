import type { IdentifierSentences } from './identifier-sentences.js';

export const identifier: IdentifierSentences = {
  identifier: 'Bereichskennung',
  identifierHint: 'Sie brauchen sie für eine doppelte Unterschrift mit Übermittlung an einen anderen Bereich.',
};
