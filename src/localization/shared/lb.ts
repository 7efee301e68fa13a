import { besideSession } from '../beside-session/lb.js';
import { session } from '../session/lb.js';
import type { SharedMessages } from './shared-messages.js';

export const shared: SharedMessages = { ...session, ...besideSession };
