import { shared } from '../../../localization/shared/fr.js';
import type { SpaceOnboardingMessages } from '../space-onboarding.messages.js';

export default {
  ...shared,

  step: (number, total) => `Étape ${number} sur ${total}`,
  headings: {
    terms: 'Accepter les conditions générales d’utilisation',
    kind: 'Quel espace voulez-vous créer ?',
    done: 'Vous pouvez commencer',
  },
  creates: {
    private: 'Créer mon espace privé',
    professional: 'Créer un espace professionnel',
  },
  kinds: {
    private: 'Espace privé',
    professional: 'Espace professionnel',
  },
  purposes: {
    private: 'Pour vos démarches personnelles. Il porte votre nom.',
    professional: 'Pour une entreprise, une activité indépendante ou une association.',
  },

  accepted: 'Vous avez accepté les conditions générales d’utilisation',
  ready: 'Vous avez accepté les conditions générales d’utilisation et disposez d’un espace.',
  back: 'Retour',
  continue: 'Continuer',
} satisfies SpaceOnboardingMessages;
