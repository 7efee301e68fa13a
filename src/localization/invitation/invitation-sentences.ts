import type { MessagesOf } from '../messages-of.js';
import type { invitation } from './en.js';

/** What is said of an invitation and its answer. */
export type InvitationSentences = MessagesOf<typeof invitation>;
