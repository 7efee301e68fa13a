import type { SessionMessages } from './session-messages.js';

export const session: SessionMessages = {
  kinds: { private: 'Private Beräich', professional: 'Beruffleche Beräich' },
  signedOut: 'Dir sidd net ugemellt.',
  signIn: 'Umellen',
  sessionFailed: 'Är Beräicher konnten net geluede ginn.',
  tryAgain: 'Nach eng Kéier probéieren',
};
