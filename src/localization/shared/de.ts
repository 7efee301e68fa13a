import { besideSession } from '../beside-session/de.js';
import { session } from '../session/de.js';
import type { SharedMessages } from './shared-messages.js';

export const shared: SharedMessages = { ...session, ...besideSession };
