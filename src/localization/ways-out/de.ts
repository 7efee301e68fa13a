import type { WaysOutSentences } from './ways-out-sentences.js';

export const waysOut: WaysOutSentences = {
  leave: 'Bereich verlassen …',
  close: 'Bereich schließen …',
};
