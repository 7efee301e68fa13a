import type { Assurance } from '../../src/contract/session.js';

/** Somebody who can sign in at the identity provider for development, and how they prove who they are. */
export interface Person {
  /** The same after every restart; the subject too, unless it is stated. */
  readonly id: string;
  /** Of somebody with several products, who is the same person with each. */
  readonly subject?: string;
  readonly firstNames: string;
  readonly lastNames: string;
  /** `undefined` where the product states none. */
  readonly email?: string;
  readonly product: string;
  readonly issuer: string;
  readonly issuerLink: string;
  /** `undefined` where the product states none. */
  readonly certificateNumber?: string;
  /** How sure the product makes that it is them: a second factor is *strong*. */
  readonly assurance: Assurance;
}

const password = { product: 'Password', issuer: 'CTIE', issuerLink: 'https://ctie.gouvernement.lu/', assurance: 'basic' } as const;
const luxTrust = { issuer: 'LuxTrust', issuerLink: 'https://www.luxtrust.com/' };

/** Fictional people. Between them they hold the products that the portal takes; everybody has a strong and a basic one. */
export const persons: readonly Person[] = [
  {
    id: 'anne-weber',
    firstNames: 'Anne',
    lastNames: 'Weber',
    email: 'anne.weber@example.lu',
    product: 'LuxTrust Mobile',
    certificateNumber: '10101010101010100001',
    ...luxTrust,
    assurance: 'strong',
  },
  {
    id: 'anne-weber-password',
    subject: 'anne-weber',
    firstNames: 'Anne',
    lastNames: 'Weber',
    email: 'anne.weber@example.lu',
    ...password,
  },
  {
    id: 'marc-klein',
    firstNames: 'Marc',
    lastNames: 'Klein',
    email: 'marc.klein@example.lu',
    product: 'LuxTrust Token',
    certificateNumber: '10101010101010100002',
    ...luxTrust,
    assurance: 'strong',
  },
  {
    id: 'marc-klein-password',
    subject: 'marc-klein',
    firstNames: 'Marc',
    lastNames: 'Klein',
    email: 'marc.klein@example.lu',
    ...password,
  },
  {
    // Of a subject of its own: another provider would not know either that it is the same person.
    id: 'marc-klein-eid',
    firstNames: 'Marc',
    lastNames: 'Klein',
    email: 'marc.klein@example.lu',
    product: 'eID',
    certificateNumber: '10101010101010100006',
    issuer: 'CTIE',
    issuerLink: 'https://ctie.gouvernement.lu/',
    assurance: 'strong',
  },
  {
    id: 'jean-muller',
    firstNames: 'Jean Pierre',
    lastNames: 'Muller',
    product: 'eID',
    certificateNumber: '10101010101010100003',
    issuer: 'CTIE',
    issuerLink: 'https://ctie.gouvernement.lu/',
    assurance: 'strong',
  },
  {
    id: 'jean-muller-password',
    subject: 'jean-muller',
    firstNames: 'Jean Pierre',
    lastNames: 'Muller',
    ...password,
  },
  {
    id: 'sofia-rossi',
    firstNames: 'Sofia',
    lastNames: 'Rossi',
    email: 'sofia.rossi@example.it',
    product: 'eIDAS (SPID)',
    certificateNumber: '10101010101010100004',
    issuer: 'AgID',
    issuerLink: 'https://www.agid.gov.it/',
    assurance: 'basic',
  },
  {
    id: 'sofia-rossi-luxtrust',
    subject: 'sofia-rossi',
    firstNames: 'Sofia',
    lastNames: 'Rossi',
    email: 'sofia.rossi@example.it',
    product: 'LuxTrust Mobile',
    certificateNumber: '10101010101010100005',
    ...luxTrust,
    assurance: 'strong',
  },
];

export function findPerson(id: string): Person | undefined {
  return persons.find((person) => person.id === id);
}
