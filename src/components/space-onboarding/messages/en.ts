import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,

  step: (number: number, total: number) => `Step ${number} of ${total}`,
  headings: {
    terms: 'Accept the terms and conditions',
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

  /** Opens the receipt. */
  accepted: 'You have accepted the terms and conditions',
  ready: 'You have accepted the terms and conditions and have a space.',
  back: 'Back',
  continue: 'Continue',
};
