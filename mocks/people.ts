import type { Principal } from '../service/space-service.js';

/** Somebody else, who has just registered: has accepted nothing and has no space. */
export const marcKlein: Omit<Principal, 'signInId'> = {
  personId: 'person-marc-klein',
  firstNames: 'Marc',
  lastNames: 'Klein',
  email: 'marc.klein@example.lu',
  authentication: { product: 'LuxTrust Token', issuer: 'LuxTrust', issuerLink: 'https://www.luxtrust.com/' },
};

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
