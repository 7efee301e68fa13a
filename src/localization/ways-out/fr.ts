import type { WaysOutSentences } from './ways-out-sentences.js';

export const waysOut: WaysOutSentences = {
  leave: 'Quitter l’espace…',
  close: 'Clôturer l’espace…',
};
