import type { MessagesOf } from '../messages-of.js';
import type { endSpace } from './en.js';

/** What is said where a space is closed or left. */
export type EndSpaceSentences = MessagesOf<typeof endSpace>;
