import { endSpace } from '../../../../localization/end-space/de.js';
import type { SpaceManagerMessages } from '../../space-manager.messages.js';
import list from '../de.js';

export default {
  ...list,
  ...endSpace,
} satisfies SpaceManagerMessages;
