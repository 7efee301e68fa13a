import { besideSession } from '../beside-session/en.js';
import { session } from '../session/en.js';

/** What several elements say alike. */
export const shared = { ...session, ...besideSession };
