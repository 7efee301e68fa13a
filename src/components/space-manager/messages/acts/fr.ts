import { endSpace } from '../../../../localization/end-space/fr.js';
import type { SpaceManagerMessages } from '../../space-manager.messages.js';
import list from '../fr.js';

export default {
  ...list,
  ...endSpace,
} satisfies SpaceManagerMessages;
