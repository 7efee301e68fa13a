import type { MessagesOf } from '../messages-of.js';
import type { emailField, newSpace } from './en.js';

/** What the forms that create a space say alike. */
export type NewSpaceSentences = MessagesOf<typeof newSpace>;

/** What they say about the address that notifications go to. */
export type EmailFieldSentences = MessagesOf<typeof emailField>;
