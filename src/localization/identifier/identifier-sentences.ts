import type { MessagesOf } from '../messages-of.js';
import type { identifier } from './en.js';

/** What a space identifier is called, and what it is for. */
export type IdentifierSentences = MessagesOf<typeof identifier>;
