import type { Isolated } from '../../../../localization/isolate.js';
import { besideSession } from '../../../../localization/beside-session/en.js';
import { deferredPart } from '../../../../localization/deferred-part/en.js';
import { spaceList } from '../../../../localization/space-list/en.js';

/** What the menu says beside the button. */
export default {
  ...besideSession,
  ...spaceList,
  ...deferredPart,

  /** Said of the active space in the list. */
  current: 'current',
  /** Another tab switched, and this one with it. */
  followed: (title: Isolated) => `You switched to “${title}” in another tab. This tab has switched too.`,
  /** Another tab switched, and this one did not. */
  stayed: (elsewhere: Isolated, here: Isolated) => `Another tab switched to “${elsewhere}”. You’re still working in “${here}” here.`,
  /** Closes the popup. */
  close: 'Close',
  dismiss: 'Close this message',

  manage: 'Manage my spaces',
};
