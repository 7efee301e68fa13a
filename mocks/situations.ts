import type { CatalogueService } from '../service/certifications/catalogue.js';
import type { MemoryState } from '../service/memory-store.js';
import type { Assurance } from '../src/contract/session.js';
import { certificationsOfEveryState, fortyServices, noTriesLeft, servicesOfEveryState } from './certifications.js';
import { usualRecipientMissesPerDay } from '../service/recipients/rules.js';
import { dayOf } from '../service/values/days.js';
import type { Fault } from './faults.js';
import type { Person } from './people.js';
import { type AcceptedVersion, firstSignIn, receipt } from './receipts.js';
import type { ReceivedRequest } from './received-request.js';
import { coupledDevices, type PlayedPhone } from './devices.js';
import { receivedInvitations, sentInvitations, smartcard } from './invitations.js';
import { otherMembers } from './members.js';
import { type PlayedProof, registeredMethods } from './sign-in-methods.js';
import { type OwnedSpace, privateSpace, professionalSpaces, recipientSpace } from './spaces.js';

/** What a person may find when they open a page: data, and how the service behaves. */
export interface Situation {
  /** In one sentence, for the people who choose from a list. */
  readonly description: string;
  /** What the service keeps at the start. */
  readonly state: (person: Person, now: Date) => Partial<MemoryState>;
  /** Whether the person is signed in; *until-command*: the first command finds that she no longer is. */
  readonly signedIn: boolean | 'until-command';
  /** How she signed in; strongly, and just now, unless stated. */
  readonly signIn?: { readonly assurance: Assurance; readonly minutesAgo?: number };
  /** A new edition of the terms comes into force just before the first acceptance arrives. */
  readonly replacesTerms?: true;
  /** The only legal name that the service takes. */
  readonly registeredName?: string;
  /** What spaces can be certified for; the three of the demonstration unless stated. */
  readonly services?: readonly CatalogueService[];
  /** What a phone does as soon as a code is shown. */
  readonly phone?: PlayedPhone;
  /** The codes that devices are paired with are over at once. */
  readonly codesExpire?: true;
  /** What the person does at the provider as soon as she begins to register an authentication product. */
  readonly proof?: PlayedProof;
  /** What goes wrong, for as long as the situation lasts. */
  readonly fault?: (request: ReceivedRequest) => Fault | undefined;
}

/** A person with these spaces, of which the first is active. */
function owner({ personId }: Person, owned: readonly OwnedSpace[], accepted: AcceptedVersion | 'nothing' = '2.0'): Partial<MemoryState> {
  return {
    accounts: owned.length > 201 ? [{ personId, professionalSpaceLimit: 20_000 }] : [],
    spaces: owned.map(({ space }) => space),
    memberships: owned.map(({ membership }) => membership),
    signIns: [{ personId, signInId: firstSignIn, activeSpaceId: owned[0]?.space.id ?? null }],
    receipts: accepted === 'nothing' ? [] : [receipt(accepted, personId)],
  };
}

/** A person who has coupled devices with her account. */
const coupled = (count: number) => (person: Person, now: Date) => ({ ...few(person), devices: coupledDevices(count, person, now) });

/** A person whose account several authentication products open. */
const withMethods = (count: number) => (person: Person, now: Date) => ({ ...few(person), signInMethods: registeredMethods(count, person, now) });

const newUser = (person: Person) => owner(person, [], 'nothing');
const fewAccepted = (person: Person, accepted: AcceptedVersion) => owner(person, [...professionalSpaces(3, person), privateSpace(person)], accepted);
const few = (person: Person) => fewAccepted(person, '2.0');
const many = (count: number) => (person: Person) => owner(person, [...professionalSpaces(count, person), privateSpace(person)]);

/** One professional space, which others have besides. */
function shared(person: Person, others: number): Partial<MemoryState> {
  const state = owner(person, professionalSpaces(1, person));
  const [space] = state.spaces!;
  return { ...state, memberships: [...state.memberships!, ...otherMembers(others, space!)] };
}

/** Spaces of others, to which the person is invited, who has this already. */
function invitedWith(state: Partial<MemoryState>, person: Person, now: Date): Partial<MemoryState> {
  const others = professionalSpaces(4).slice(1).map(({ space }) => ({ space, membership: otherMembers(1, space)[0]! }));
  const memberships = others.map(({ membership }, index) => ({ ...membership, personId: `person-inviter-${index + 1}` }));
  return {
    ...state,
    spaces: [...state.spaces!, ...others.map(({ space }) => space)],
    memberships: [...state.memberships!, ...memberships],
    certificates: [{ ...smartcard, personId: person.personId }],
    invitations: receivedInvitations(person, memberships, now),
  };
}

const invited = (person: Person, now: Date) => invitedWith(owner(person, [privateSpace(person)]), person, now);

/** A space that others have and more are invited to. */
function inviting(person: Person, now: Date): Partial<MemoryState> {
  const state = shared(person, 2);
  return { ...state, invitations: sentInvitations(person, state.spaces![0]!, now) };
}

/** A space whose certifications stand in every way. */
function certified(person: Person, now: Date): Partial<MemoryState> {
  const state = shared(person, 2);
  return { ...state, certifications: certificationsOfEveryState(state.spaces![0]!, now) };
}

/** The same, with a person who is one of its managers. */
function certifiedForManager(person: Person, now: Date): Partial<MemoryState> {
  const state = certified(person, now);
  const [own, ...others] = state.memberships!;
  return { ...state, memberships: [{ ...own!, role: 'manager' }, ...others] };
}

function withoutTries(person: Person, now: Date): Partial<MemoryState> {
  const state = owner(person, professionalSpaces(1, person));
  return { ...state, tryCounts: noTriesLeft(state.spaces![0]!, now) };
}

/** Beside forty spaces of her own, one of somebody else. */
function withRecipient(person: Person): Partial<MemoryState> {
  const state = many(40)(person);
  const { space, membership } = recipientSpace();
  return { ...state, spaces: [...state.spaces!, space], memberships: [...state.memberships!, membership] };
}

/** The session loads; every other call meets the fault. */
const afterSession = (fault: Fault) => (request: ReceivedRequest) => (request.path === '/session' ? undefined : fault);

export const situations = {
  'new-user': {
    description: 'Anne Weber has just registered: she has accepted nothing and has no space.',
    signedIn: true,
    state: newUser,
  },
  'no-space': {
    description: 'She has accepted the terms and has no space yet.',
    signedIn: true,
    state: (person) => owner(person, []),
  },
  'private-only': {
    description: 'She has accepted the terms and acts in her private space, the only one she has.',
    signedIn: true,
    state: (person) => owner(person, [privateSpace(person)]),
  },
  'one-professional': {
    description: 'She has one space, a professional one, and acts in it.',
    signedIn: true,
    state: (person) => owner(person, professionalSpaces(1, person)),
  },
  forty: {
    description: 'She has her private space and forty professional ones, some with unusual names.',
    signedIn: true,
    state: many(40),
  },
  'two-hundred': {
    description: 'She has two hundred professional spaces, as many as allowed, and cannot create another.',
    signedIn: true,
    state: many(200),
  },
  'ten-thousand': {
    description: 'The helpdesk has raised her limit: she has ten thousand professional spaces.',
    signedIn: true,
    state: many(10_000),
  },
  'three-users': {
    description: 'She administrates a space that two others have: an administrator and a manager.',
    signedIn: true,
    state: (person) => shared(person, 2),
  },
  'five-thousand-users': {
    description: 'She administrates a space that five thousand people have.',
    signedIn: true,
    state: (person) => shared(person, 4_999),
  },
  invited: {
    description: 'She acts in her private space and is invited to three others; one of the invitations is for another certificate of hers.',
    signedIn: true,
    state: invited,
  },
  'invited-new-user': {
    description: 'She has just registered, has accepted nothing and has no space, and is invited to three.',
    signedIn: true,
    state: (person, now) => invitedWith(newUser(person), person, now),
  },
  'invited-no-space': {
    description: 'She has accepted the terms and has no space yet, and is invited to three.',
    signedIn: true,
    state: (person, now) => invitedWith(owner(person, []), person, now),
  },
  'invitations-sent': {
    description: 'She administrates a space and has invited four others to it: two can accept still, one has declined, one let it expire.',
    signedIn: true,
    state: inviting,
  },
  certifications: {
    description: 'She administrates a space whose certifications stand in every way, from requested to revoked.',
    signedIn: true,
    state: certified,
    services: servicesOfEveryState,
  },
  'certifications-of-manager': {
    description: 'She is a manager in such a space: she sees its certifications, and can request none.',
    signedIn: true,
    state: certifiedForManager,
    services: servicesOfEveryState,
  },
  'forty-services': {
    description: 'The portal has forty services that her space can be certified for.',
    signedIn: true,
    state: certified,
    services: fortyServices,
  },
  'no-services': {
    description: 'The portal has no service that a space has to be certified for.',
    signedIn: true,
    state: (person) => owner(person, professionalSpaces(1, person)),
    services: [],
  },
  'no-tries-left': {
    description: 'So many wrong access codes were given in her space today that it can give no more until tomorrow.',
    signedIn: true,
    state: withoutTries,
  },
  recipient: {
    description: 'She has forty professional spaces, and PM-GAR4GE is one of somebody else, “Garage Muller S.à r.l.”.',
    signedIn: true,
    state: withRecipient,
  },
  'recipient-misses': {
    description: 'As before, and she has given wrong recipients as often as she may in a day.',
    signedIn: true,
    state: (person, now) => ({ ...withRecipient(person), recipientMisses: [{ subject: `person:${person.personId}`, day: dayOf(now.toISOString()), count: usualRecipientMissesPerDay.byPerson }] }),
  },
  'two-devices': {
    description: 'She has coupled two devices with her account: one that she uses, and one that she has never opened.',
    signedIn: true,
    state: coupled(2),
  },
  'twenty-devices': {
    description: 'She has coupled twenty devices with her account, as many as allowed.',
    signedIn: true,
    state: coupled(20),
  },
  'device-scanned': {
    description: 'She has coupled no device; as soon as she shows a code, a phone claims it, and she is asked to confirm.',
    signedIn: true,
    state: few,
    phone: 'claims',
  },
  'device-guessed': {
    description: 'She has coupled no device; as soon as she shows a code, somebody enters wrong ones until it is blocked.',
    signedIn: true,
    state: few,
    phone: 'guesses',
  },
  'code-expired': {
    description: 'She has coupled no device; each code that she shows is over at once.',
    signedIn: true,
    state: few,
    codesExpire: true,
  },
  'three-sign-in-methods': {
    description: 'Her account is opened by three authentication products; one of them she has registered and never used.',
    signedIn: true,
    state: withMethods(3),
  },
  'one-sign-in-method': {
    description: 'Only one authentication product opens her account, the one that she has signed in with.',
    signedIn: true,
    state: withMethods(1),
  },
  'fifteen-sign-in-methods': {
    description: 'Her account is opened by fifteen authentication products.',
    signedIn: true,
    state: withMethods(15),
  },
  'method-registered': {
    description: 'Two authentication products open her account; a third is registered as soon as she begins to.',
    signedIn: true,
    state: withMethods(2),
    proof: 'registered',
  },
  'method-cancelled': {
    description: 'Two authentication products open her account; as soon as she begins to register another, it is cancelled at the provider.',
    signedIn: true,
    state: withMethods(2),
    proof: 'cancelled',
  },
  'method-known': {
    description: 'Two authentication products open her account; she begins to register the one that she has signed in with.',
    signedIn: true,
    state: withMethods(2),
    proof: 'known',
  },
  'method-taken': {
    description: 'Two authentication products open her account; she begins to register one that opens another account.',
    signedIn: true,
    state: withMethods(2),
    proof: 'taken',
  },
  'method-of-another-name': {
    description: 'Two authentication products open her account; she begins to register one that states the name of somebody else.',
    signedIn: true,
    state: withMethods(2),
    proof: 'another-name',
  },
  'signed-out': {
    description: 'Nobody is signed in.',
    signedIn: false,
    state: few,
  },
  'session-expired': {
    description: 'Her sign-in runs out: reading works, then the first thing she does finds her signed out.',
    signedIn: 'until-command',
    state: few,
  },
  'basic-sign-in': {
    description: 'She has signed in with her password: what needs strong authentication asks her to sign in again.',
    signedIn: true,
    signIn: { assurance: 'basic' },
    state: few,
  },
  'strong-sign-in': {
    description: 'She has signed in strongly, just now.',
    signedIn: true,
    signIn: { assurance: 'strong' },
    state: few,
  },
  'old-sign-in': {
    description: 'She has signed in strongly, but two hours ago: what needs a recent sign-in asks her to sign in again.',
    signedIn: true,
    signIn: { assurance: 'strong', minutesAgo: 120 },
    state: few,
  },
  'terms-outdated': {
    description: 'The terms have changed since she accepted them, and have to be accepted again.',
    signedIn: true,
    state: (person) => fewAccepted(person, '1.0'),
  },
  'terms-replaced': {
    description: 'While she reads the terms a newer version comes into force: her first acceptance is refused.',
    signedIn: true,
    state: (person) => fewAccepted(person, '1.0'),
    replacesTerms: true,
  },
  slow: {
    description: 'Every answer takes two seconds.',
    signedIn: true,
    state: few,
    fault: () => ({ delay: 2000 }),
  },
  offline: {
    description: 'The page has loaded who she is; then the connection is gone.',
    signedIn: true,
    state: few,
    fault: afterSession('offline'),
  },
  'server-error': {
    description: 'The page has loaded who she is; then the service fails at everything.',
    signedIn: true,
    state: few,
    fault: afterSession({ problem: 'unexpected' }),
  },
  'rate-limited': {
    description: 'The page has loaded who she is; then the service asks her to wait for half a minute.',
    signedIn: true,
    state: few,
    fault: afterSession({ problem: 'rate-limited', retryAfter: 30 }),
  },
  malformed: {
    description: 'The page has loaded who she is; then the service answers something nobody understands.',
    signedIn: true,
    state: few,
    fault: afterSession('malformed'),
  },
  'session-unavailable': {
    description: 'The page cannot find out who is signed in: the service is down from the start.',
    signedIn: true,
    state: few,
    fault: () => ({ problem: 'unavailable' }),
  },
  'duplicate-title': {
    description: 'She already has a space titled “Cabinet Weber – comptabilité”, and is warned when she types that again.',
    signedIn: true,
    state: few,
  },
  'legal-name-refused': {
    description: 'The service looks legal names up and takes none but “Weber & Fils S.à r.l.”.',
    signedIn: true,
    state: few,
    registeredName: 'Weber & Fils S.à r.l.',
  },
} as const satisfies Record<string, Situation>;

export type SituationName = keyof typeof situations;

export const situationNames = Object.keys(situations) as SituationName[];

export function isSituationName(name: unknown): name is SituationName {
  return typeof name === 'string' && Object.hasOwn(situations, name);
}

/** The situation that an address names, as in `?situation=forty`. */
export function situationFromUrl(url: { readonly search: string }): SituationName | undefined {
  const name = new URLSearchParams(url.search).get('situation');
  return isSituationName(name) ? name : undefined;
}
