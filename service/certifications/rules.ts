import type { TryCaps } from './store.js';

const day = 24 * 60 * 60 * 1000;

/** In milliseconds: for how long an authority may take to decide. */
export const requestLifetime = 90 * day;

/** In milliseconds: for how long a code can be used. */
export const codeLifetime = 90 * day;

/** How many wrong codes in a day: enough for a letter that is hard to read, in an office with several of them. */
export const usualTries: TryCaps = { bySpace: 5, byPerson: 10 };
