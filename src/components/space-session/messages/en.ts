import type { Isolated } from '../../../localization/isolate.js';

export default {
  followed: (title: Isolated) => `Another tab switched the space. You’re now working in “${title}” here too.`,
  stayed: (elsewhere: Isolated, here: Isolated) => `Another tab switched to “${elsewhere}”. You’re still working in “${here}” here.`,
  signedOutElsewhere: 'You signed out in another tab.',
};
