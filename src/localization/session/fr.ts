import type { SessionMessages } from './session-messages.js';

export const session: SessionMessages = {
  kinds: { private: 'Espace privé', professional: 'Espace professionnel' },
  signedOut: 'Aucune session n’est ouverte.',
  signIn: 'Se connecter',
  sessionFailed: 'Vos espaces n’ont pas pu être chargés.',
  tryAgain: 'Réessayer',
};
