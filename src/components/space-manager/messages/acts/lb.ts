import { endSpace } from '../../../../localization/end-space/lb.js';
import type { SpaceManagerMessages } from '../../space-manager.messages.js';
import list from '../lb.js';

export default {
  ...list,
  ...endSpace,
} satisfies SpaceManagerMessages;
