import type { SpaceLimitSentences } from './space-limit-sentences.js';

export const spaceLimit: SpaceLimitSentences = {
  limit: (count, product) => `Dir hutt d’Limitt vu ${count} beruffleche Beräicher fir ${product} erreecht.`,
  limitRaised: 'Fir der méi unzeleeën, frot den Helpdesk, d’Limitt eropzesetzen.',
  contactHelpdesk: 'Den Helpdesk kontaktéieren',
};
