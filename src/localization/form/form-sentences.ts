import type { MessagesOf } from '../messages-of.js';
import type { form } from './en.js';

/** What all forms say alike. */
export type FormSentences = MessagesOf<typeof form>;
