import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceOnboardingMessages } from '../space-onboarding.messages.js';

export default {
  ...shared,
  ...deferredPart,

  step: (number, total) => `Schrëtt ${number} vun ${total}`,
  headings: {
    terms: 'D’Notzungsbedingungen unhuelen',
    invitations: 'Är Invitatiounen',
    kind: 'Wéi ee Beräich wëllt Dir uleeën?',
    done: 'Dir kënnt ufänken',
  },
  creates: {
    private: 'Mäi private Beräich uleeën',
    professional: 'E beruffleche Beräich uleeën',
  },
  kinds: {
    private: 'Private Beräich',
    professional: 'Beruffleche Beräich',
  },
  purposes: {
    private: 'Fir Är perséinlech Saachen. Hien dréit Ären Numm.',
    professional: 'Fir eng Entreprise, eng selbststänneg Aktivitéit oder eng Associatioun.',
  },

  invited: 'Huelt eng Invitatioun un, dann hutt Dir e Beräich. Dir kënnt och en eegenen uleeën.',
  createOwn: 'En eegene Beräich uleeën',

  accepted: 'Dir hutt d’Notzungsbedingungen ugeholl',
  ready: 'Dir hutt d’Notzungsbedingungen ugeholl an hutt e Beräich.',
  back: 'Zréck',
  continue: 'Weider',
} satisfies SpaceOnboardingMessages;
