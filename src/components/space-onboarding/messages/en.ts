import { deferredPart } from '../../../localization/deferred-part/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...deferredPart,

  step: (number: number, total: number) => `Step ${number} of ${total}`,
  headings: {
    terms: 'Accept the terms and conditions',
    invitations: 'Your invitations',
    kind: 'Which space do you want to create?',
    done: 'You are ready to start',
  },
  /** Heading of the step in which the space is created. */
  creates: {
    private: 'Create my private space',
    professional: 'Create a business space',
  },
  kinds: {
    private: 'Private space',
    professional: 'Business space',
  },
  purposes: {
    private: 'For your personal affairs. It bears your name.',
    professional: 'For a company, a self-employed activity or an association.',
  },

  /** Above the invitations. */
  invited: 'Accept an invitation and you have a space. You can also create one of your own.',
  createOwn: 'Create a space of my own',

  /** Opens the receipt. */
  accepted: 'You have accepted the terms and conditions',
  ready: 'You have accepted the terms and conditions and have a space.',
  back: 'Back',
  continue: 'Continue',
};
