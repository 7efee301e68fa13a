import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceOnboardingMessages } from '../space-onboarding.messages.js';

export default {
  ...shared,
  ...deferredPart,

  step: (number, total) => `Étape ${number} sur ${total}`,
  headings: {
    terms: 'Accepter les conditions générales d’utilisation',
    invitations: 'Vos invitations',
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

  invited: 'Acceptez une invitation pour disposer d’un espace. Vous pouvez aussi en créer un.',
  createOwn: 'Créer mon propre espace',

  accepted: 'Vous avez accepté les conditions générales d’utilisation',
  ready: 'Vous avez accepté les conditions générales d’utilisation et disposez d’un espace.',
  back: 'Retour',
  continue: 'Continuer',
} satisfies SpaceOnboardingMessages;
