import type { DeferredPartSentences } from './deferred-part-sentences.js';

export const deferredPart: DeferredPartSentences = {
  pageOutdated: 'Dës Säit gouf an der Zwëschenzäit aktualiséiert.',
  reload: 'Säit nei lueden',
};
