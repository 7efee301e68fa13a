import type { SpaceKind } from '../../contract/spaces.js';

/** What is said about the session, also before anything else has been downloaded. */
export const session = {
  kinds: { private: 'Private space', professional: 'Business space' } satisfies Record<SpaceKind, string>,
  signedOut: 'You are not signed in.',
  signIn: 'Sign in',
  sessionFailed: 'Your spaces could not be loaded.',
  tryAgain: 'Try again',
};
