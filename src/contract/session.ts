/** Who is signed in, and the space they act in. */
import * as v from 'valibot';
import { operation } from './operation.js';
import { spaceSummarySchema } from './spaces.js';
import { certificateNumberSchema, count, dateTimeSchema, idSchema, linkSchema } from './values.js';

export const sessionSchema = v.object({
  person: v.object({
    /** Opaque; tells one person from another. */
    id: idSchema,
    firstNames: v.string(),
    lastNames: v.string(),
    /** From the authentication product; null when it states none. */
    email: v.nullable(v.string()),
  }),
  authentication: v.object({
    /** Name of the product, for example "LuxTrust Mobile". */
    product: v.string(),
    /** Who issues it and corrects the names it states. */
    issuer: v.string(),
    /** How to reach the issuer; null when unknown. */
    issuerLink: v.nullable(linkSchema),
    /** How sure it is who signed in: `strong`, with two factors, or `basic`. The list grows; missing or unknown is `basic`. */
    assurance: v.optional(v.string()),
    /** When the person last proved who they are; missing when it is not known. */
    authenticatedAt: v.optional(dateTimeSchema),
    /** Of the certificate in use, which invitations are for; missing when the product states none. */
    certificateNumber: v.optional(certificateNumberSchema),
  }),
  /** The space the person acts in; null while none is chosen. */
  activeSpace: v.nullable(spaceSummarySchema),
  spaceCounts: v.object({ private: count, professional: count }),
  limits: v.object({
    /** At most this many professional spaces for one authentication product. Source: Guichet.lu help. */
    professionalSpaces: count,
  }),
  terms: v.object({
    /** *missing*: never accepted; *outdated*: another version is in force now. */
    status: v.picklist(['accepted', 'missing', 'outdated']),
    /** The version in force. */
    version: v.string(),
  }),
  /** How many open invitations the person has received. Part of `invitations`. */
  pendingInvitations: count,
  /**
   * The names of the authentication products that reach spaces of the person which the one in use does not: their access
   * is for one certificate. Part of `members`.
   */
  otherProducts: v.optional(v.array(v.string())),
  /** The parts of the contract that the service offers beside what every service has, by their names. The list grows. */
  capabilities: v.optional(v.array(v.string())),
});

export const linksSchema = v.object({
  /**
   * Where to sign in. `{return_to}` in it is replaced by the address of the page, percent-encoded, `{assurance}` by
   * `strong` where a strong sign-in is needed, else by nothing.
   */
  signIn: v.optional(linkSchema),
  signOut: v.optional(linkSchema),
  /** The helpdesk, which raises limits. */
  help: v.optional(linkSchema),
});

/** The answer of `GET /session`. A session of null says that nobody is signed in; it is not an error. */
export const sessionAnswerSchema = v.object({ session: v.nullable(sessionSchema), links: linksSchema });

export const activeSpaceSchema = v.object({ spaceId: idSchema });

export const readSession = operation({
  id: 'readSession',
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in',
  description:
    'Answers who is signed in and what they act for. That nobody is signed in is an answer, not an error. At sign-in, the active space is the only space when there is exactly one, else none.',
  answer: { status: 200, description: 'The session, or null when nobody is signed in.', schema: sessionAnswerSchema },
  problems: [],
  isPublic: true,
});

export const switchSpace = operation({
  id: 'switchSpace',
  method: 'PUT',
  path: '/session/active-space',
  summary: 'Switch to another space',
  description:
    'Makes a space the active one of this sign-in, and notes that it was used. A space of somebody else is answered like one that does not exist.',
  isOfSignIn: true,
  body: activeSpaceSchema,
  answer: { status: 200, description: 'The space that is active now.', schema: spaceSummarySchema },
  problems: ['not-found'],
});

/** A part of the contract that a service may leave out. */
export type Capability = 'certifications' | 'create-private' | 'devices' | 'invitations' | 'manage-spaces' | 'members' | 'profile' | 'recipients' | 'sign-in-methods';

/** How sure it is who signed in. */
export type Assurance = 'basic' | 'strong';

export type Session = Readonly<v.InferOutput<typeof sessionSchema>>;
export type Links = Readonly<v.InferOutput<typeof linksSchema>>;
export type SessionAnswer = Readonly<v.InferOutput<typeof sessionAnswerSchema>>;
