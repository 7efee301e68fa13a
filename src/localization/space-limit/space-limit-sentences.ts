import type { MessagesOf } from '../messages-of.js';
import type { spaceLimit } from './en.js';

/** What is said where no further space can be created. */
export type SpaceLimitSentences = MessagesOf<typeof spaceLimit>;
