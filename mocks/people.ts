import type { Assurance } from '../src/contract/session.js';
import type { Principal } from '../service/space-service.js';

/** Somebody who signs in. */
export type Person = Omit<Principal, 'signInId'>;

/** What a test says about somebody: their name, or as much as matters. The rest is made up from it. */
export type PersonSeed = string | Partial<Person>;

/** Somebody else, who has just registered: has accepted nothing and has no space. */
export const marcKlein: Person = {
  personId: 'person-marc-klein',
  firstNames: 'Marc',
  lastNames: 'Klein',
  email: 'marc.klein@example.lu',
  authentication: { product: 'LuxTrust Token', issuer: 'LuxTrust', issuerLink: 'https://www.luxtrust.com/', assurance: 'strong' },
  certificateNumber: '11112222333344440002',
};

/** The person of every situation: an accountant who acts for herself and for those she keeps the books of. */
export const anneWeber: Person = {
  personId: 'person-anne-weber',
  firstNames: 'Anne',
  lastNames: 'Weber',
  email: 'anne.weber@example.lu',
  authentication: {
    product: 'LuxTrust Mobile',
    issuer: 'LuxTrust',
    issuerLink: 'https://www.luxtrust.com/',
    assurance: 'strong',
  },
  certificateNumber: '11112222333344440001',
};

/** What everybody has besides: it gives no strong sign-in, and states no certificate. */
const password = {
  authentication: { product: 'Password', issuer: 'CTIE', issuerLink: 'https://ctie.gouvernement.lu/', assurance: 'basic' },
  certificateNumber: null,
} as const satisfies Partial<Person>;

/** The same person, signed in with a product of theirs that gives this. */
export function withAssurance(person: Person, assurance: Assurance): Person {
  if (person.authentication.assurance === assurance) return person;
  const { firstNames, lastNames } = person;
  const { authentication, certificateNumber = null } = assurance === 'basic' ? password : personOf({ firstNames, lastNames });
  return { ...person, authentication, certificateNumber };
}

/** The same person, signed in with another certificate of theirs. */
export function withSmartcard(person: Person): Person {
  const { firstNames, lastNames, authentication } = person;
  return { ...person, authentication: { ...authentication, product: 'LuxTrust Smartcard' }, certificateNumber: numberFor(`smartcard of ${firstNames} ${lastNames}`) };
}

const known = [anneWeber, marcKlein];

/** Somebody as a test describes them: of a text the last word is the last name. The same names are the same person. */
export function personOf(seed: PersonSeed): Person {
  if (typeof seed === 'string') return personOf(namesOf(seed));
  const { firstNames = anneWeber.firstNames, lastNames = anneWeber.lastNames } = seed;
  const sameNames = known.find((person) => person.firstNames === firstNames && person.lastNames === lastNames);
  const usual = sameNames ?? {
    ...anneWeber,
    personId: `person-${slug(firstNames, '-')}-${slug(lastNames, '-')}`.slice(0, 64),
    firstNames,
    lastNames,
    email: `${slug(firstNames, '.')}.${slug(lastNames, '.')}@example.lu`,
    certificateNumber: numberFor(`${firstNames} ${lastNames}`),
  };
  return { ...usual, ...seed };
}

function namesOf(text: string): Pick<Person, 'firstNames' | 'lastNames'> {
  const words = text.trim().split(/\s+/u);
  const lastNames = words.pop()!;
  return { firstNames: words.join(' '), lastNames };
}

/** Latin letters and digits of a name, for an id or an address: `José María` is `jose-maria`. */
function slug(name: string, separator: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, separator).replace(/^[.-]+|[.-]+$/gu, '') || 'x';
}

/** Twenty digits, the same for the same name. */
function numberFor(name: string): string {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 1_000_000_007;
  return `99${String(sum).padStart(18, '0')}`;
}
