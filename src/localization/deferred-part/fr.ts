import type { DeferredPartSentences } from './deferred-part-sentences.js';

export const deferredPart: DeferredPartSentences = {
  pageOutdated: 'Cette page a été mise à jour entre-temps.',
  reload: 'Recharger la page',
};
