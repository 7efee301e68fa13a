import type { WaysOutSentences } from './ways-out-sentences.js';

export const waysOut: WaysOutSentences = {
  leave: 'De Beräich verloossen …',
  close: 'De Beräich zoumaachen …',
};
