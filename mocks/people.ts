import type { Principal } from '../service/app.js';

/** The person of every situation: an accountant who acts for herself and for those she keeps the books of. */
export const anneWeber: Omit<Principal, 'signInId'> = {
  personId: 'person-anne-weber',
  firstNames: 'Anne',
  lastNames: 'Weber',
  email: 'anne.weber@example.lu',
  authentication: {
    product: 'LuxTrust Mobile',
    issuer: 'LuxTrust',
    issuerLink: 'https://www.luxtrust.com/',
  },
};
