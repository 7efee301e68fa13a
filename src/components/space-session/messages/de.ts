import type { SpaceSessionMessages } from '../space-session.messages.js';

export default {
  followed: (title) => `In einem anderen Tab wurde der Bereich gewechselt. Sie handeln nun auch hier in „${title}“.`,
  stayed: (elsewhere, here) =>
    `In einem anderen Tab wurde zu „${elsewhere}“ gewechselt. Hier handeln Sie weiterhin in „${here}“.`,
  signedOutElsewhere: 'Sie haben sich in einem anderen Tab abgemeldet.',
} satisfies SpaceSessionMessages;
