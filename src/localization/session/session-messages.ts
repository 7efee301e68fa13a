import type { MessagesOf } from '../messages-of.js';
import type { session } from './en.js';

/** What is said about the session. */
export type SessionMessages = MessagesOf<typeof session>;
