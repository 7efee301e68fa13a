import type { MessagesOf } from '../messages-of.js';
import type { spaceList } from './en.js';

/** What lists of spaces say alike. */
export type SpaceListSentences = MessagesOf<typeof spaceList>;
