import type { SpaceSessionMessages } from '../space-session.messages.js';

export default {
  followed: (title) => `Another tab switched the space. You now act in “${title}” here too.`,
  stayed: (elsewhere, here) => `Another tab switched to “${elsewhere}”. You still act in “${here}” here.`,
  signedOutElsewhere: 'You signed out in another tab.',
} satisfies SpaceSessionMessages;
