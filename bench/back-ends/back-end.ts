import type { KnownSpace } from './spaces.js';

/**
 * A back-end in the page: by path, what it answers as JSON. A path is asked for whatever its origin; any other is
 * answered with 404.
 */
export type BackEnd = (spaces: readonly KnownSpace[]) => Readonly<Record<string, (query: URLSearchParams) => string>>;
