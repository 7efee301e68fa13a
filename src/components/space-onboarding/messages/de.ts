import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceOnboardingMessages } from '../space-onboarding.messages.js';

export default {
  ...shared,
  ...deferredPart,

  step: (number, total) => `Schritt ${number} von ${total}`,
  headings: {
    terms: 'Nutzungsbedingungen annehmen',
    invitations: 'Ihre Einladungen',
    kind: 'Welchen Bereich möchten Sie erstellen?',
    done: 'Sie können beginnen',
  },
  creates: {
    private: 'Meinen privaten Bereich erstellen',
    professional: 'Einen beruflichen Bereich erstellen',
  },
  kinds: {
    private: 'Privater Bereich',
    professional: 'Beruflicher Bereich',
  },
  purposes: {
    private: 'Für Ihre persönlichen Angelegenheiten. Er trägt Ihren Namen.',
    professional: 'Für ein Unternehmen, eine selbstständige Tätigkeit oder einen Verein.',
  },

  invited: 'Nehmen Sie eine Einladung an, dann haben Sie einen Bereich. Sie können auch einen eigenen erstellen.',
  createOwn: 'Einen eigenen Bereich erstellen',

  accepted: 'Sie haben die Nutzungsbedingungen angenommen',
  ready: 'Sie haben die Nutzungsbedingungen angenommen und haben einen Bereich.',
  back: 'Zurück',
  continue: 'Weiter',
} satisfies SpaceOnboardingMessages;
