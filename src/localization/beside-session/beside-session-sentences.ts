import type { MessagesOf } from '../messages-of.js';
import type { besideSession } from './en.js';

/** What several elements say alike, and the button of the switcher does not. */
export type BesideSessionSentences = MessagesOf<typeof besideSession>;
