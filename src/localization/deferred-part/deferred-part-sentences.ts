import type { MessagesOf } from '../messages-of.js';
import type { deferredPart } from './en.js';

/** What is said when a part of an element cannot be downloaded. */
export type DeferredPartSentences = MessagesOf<typeof deferredPart>;
