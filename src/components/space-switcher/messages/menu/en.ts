import type { Isolated } from '../../../../localization/isolate.js';
import { shared } from '../../../../localization/shared/en.js';
import { spaceList } from '../../../../localization/space-list/en.js';
import trigger from '../en.js';

/** All that the switcher says. */
export default {
  ...shared,
  ...spaceList,
  ...trigger,

  /** Another tab switched, and this one with it. */
  followed: (title: Isolated) => `You switched to “${title}” in another tab. This tab has switched too.`,
  /** Another tab switched, and this one did not. */
  stayed: (elsewhere: Isolated, here: Isolated) => `Another tab switched to “${elsewhere}”. You’re still working in “${here}” here.`,
  /** Closes the popup. */
  close: 'Close',
  dismiss: 'Close this message',

  manage: 'Manage my spaces',
};
