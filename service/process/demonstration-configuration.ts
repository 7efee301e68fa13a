import { fileURLToPath } from 'node:url';

/** The configuration of a fictional authority: left out of the build for production, whose people must not accept it. */
export const demonstrationFolder = fileURLToPath(new URL('../demonstration', import.meta.url));
