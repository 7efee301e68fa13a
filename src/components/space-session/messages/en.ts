import type { SpaceSessionMessages } from '../space-session.messages.js';

export default {
  followed: (title) => `Another tab switched the space. You’re now working in “${title}” here too.`,
  stayed: (elsewhere, here) => `Another tab switched to “${elsewhere}”. You’re still working in “${here}” here.`,
  signedOutElsewhere: 'You signed out in another tab.',
} satisfies SpaceSessionMessages;
