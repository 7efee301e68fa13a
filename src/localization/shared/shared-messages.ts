import type { MessagesOf } from '../messages-of.js';
import type { shared } from './en.js';

/** What several elements say alike. */
export type SharedMessages = MessagesOf<typeof shared>;
