import { besideSession } from '../beside-session/fr.js';
import { session } from '../session/fr.js';
import type { SharedMessages } from './shared-messages.js';

export const shared: SharedMessages = { ...session, ...besideSession };
