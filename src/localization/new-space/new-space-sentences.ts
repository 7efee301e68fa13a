import type { MessagesOf } from '../messages-of.js';
import type { newSpace } from './en.js';

/** What the forms that create a space say alike. */
export type NewSpaceSentences = MessagesOf<typeof newSpace>;
