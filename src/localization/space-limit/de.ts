import type { SpaceLimitSentences } from './space-limit-sentences.js';

export const spaceLimit: SpaceLimitSentences = {
  limit: (count, product) => `Sie haben die Höchstzahl von ${count} beruflichen Bereichen für ${product} erreicht.`,
  limitRaised: 'Um weitere zu erstellen, bitten Sie den Helpdesk, die Höchstzahl zu erhöhen.',
  contactHelpdesk: 'Helpdesk kontaktieren',
};
