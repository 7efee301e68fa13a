import type { Formatted, Isolated } from '../isolate.js';

/** What is said where no further space can be created. */
export const spaceLimit = {
  /** @param count Written as a number of the language. */
  limit: (count: Formatted, product: Isolated) => `You have reached the limit of ${count} business spaces for ${product}.`,
  limitRaised: 'To create more, ask the helpdesk to raise the limit.',
  contactHelpdesk: 'Contact the helpdesk',
};
