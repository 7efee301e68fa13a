import type { MessagesOf } from '../messages-of.js';
import type { waysOut } from './en.js';

/** What leads to leaving and closing a space. */
export type WaysOutSentences = MessagesOf<typeof waysOut>;
