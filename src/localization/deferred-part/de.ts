import type { DeferredPartSentences } from './deferred-part-sentences.js';

export const deferredPart: DeferredPartSentences = {
  pageOutdated: 'Diese Seite wurde inzwischen aktualisiert.',
  reload: 'Seite neu laden',
};
