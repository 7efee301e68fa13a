import { invitation } from '../../../localization/invitation/en.js';
import { shared } from '../../../localization/shared/en.js';

/** What is said of the invitations that wait for an answer, where they are not the subject of the page. */
export default {
  ...shared,
  ...invitation,

  waiting: (count: number) => (count === 1 ? 'You have an invitation' : `You have ${count} invitations`),
  /** Leads to the page that has them all. */
  all: 'All invitations',
};
