import { endSpace } from '../../../../localization/end-space/lb.js';
import type { SpaceActsMessages } from '../../space-manager.messages.js';

export default {
  ...endSpace,
} satisfies SpaceActsMessages;
