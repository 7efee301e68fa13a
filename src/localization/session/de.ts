import type { SessionMessages } from './session-messages.js';

export const session: SessionMessages = {
  kinds: { private: 'Privater Bereich', professional: 'Beruflicher Bereich' },
  signedOut: 'Sie sind nicht angemeldet.',
  signIn: 'Anmelden',
  sessionFailed: 'Ihre Bereiche konnten nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
};
