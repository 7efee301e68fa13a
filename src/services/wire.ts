/**
 * The contract on the wire, written once: the types, the checks of the service and of pages, and the published OpenAPI
 * document all come from these definitions. Answers stand here, requests in `wire-requests.ts`. A page downloads none
 * of this: `answer-checks.ts` is made of it. Objects drop
 * members they do not know, so a service may add members within version 1.
 */
import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dateTimeSchema,
  identifierSchema,
  idSchema,
  languageSchema,
  linkSchema,
  spaceKindSchema,
} from './wire-values.js';

export * from './wire-requests.js';
export * from './wire-values.js';

/**
 * What a person may do in a space. *administrator* (administrateur) invites and removes users, files and signs,
 * manages the profile; *manager* (gestionnaire) files and signs. Source: Guichet.lu help, "Gérer les utilisateurs".
 */
export const roleSchema = v.picklist(['administrator', 'manager']);

/** A space as it stands in a list: what tells it from its neighbours. */
export const spaceSummarySchema = v.object({
  id: idSchema,
  kind: spaceKindSchema,
  identifier: identifierSchema,
  title: v.string(),
  /** The registered name; null for a private space. */
  legalName: v.nullable(v.string()),
  role: roleSchema,
  /** When this person last acted in the space; null if never. */
  lastUsedAt: v.nullable(dateTimeSchema),
});

/** One space, whole. */
export const spaceSchema = v.object({
  ...spaceSummarySchema.entries,
  /** Where notifications go. */
  email: v.string(),
  createdAt: dateTimeSchema,
  /** Opaque; sent back as `If-Match` with a change. */
  version: idSchema,
});

/** One page of the spaces of the person: the private space first, then professional ones, recently used first. */
export const spacePageSchema = v.object({
  items: v.array(spaceSummarySchema),
  /** How many spaces match the query, over all pages. */
  total: countSchema,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
});

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
  }),
  /** The space the person acts in; null while none is chosen. */
  activeSpace: v.nullable(spaceSummarySchema),
  spaceCounts: v.object({ private: countSchema, professional: countSchema }),
  limits: v.object({
    /** At most this many professional spaces for one authentication product. Source: Guichet.lu help. */
    professionalSpaces: countSchema,
  }),
  terms: v.object({
    /** *missing*: never accepted; *outdated*: another version is in force now. */
    status: v.picklist(['accepted', 'missing', 'outdated']),
    /** The version in force. */
    version: v.string(),
  }),
  pendingInvitations: countSchema,
});

export const linksSchema = v.object({
  /** Where to sign in. `{return_to}` in it is replaced by the address of the page, percent-encoded. */
  signIn: v.optional(linkSchema),
  signOut: v.optional(linkSchema),
  /** The helpdesk, which raises limits. */
  help: v.optional(linkSchema),
});

/** The answer of `GET /session`. A session of null says that nobody is signed in; it is not an error. */
export const sessionAnswerSchema = v.object({ session: v.nullable(sessionSchema), links: linksSchema });

/** Text with, perhaps, a link. Text is shown as text; no markup is understood. */
const inlineSchema = v.object({ text: v.string(), href: v.optional(linkSchema) });
const inlinesSchema = v.array(inlineSchema);

export const termsBlockSchema = v.variant('type', [
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3]), text: v.string() }),
  v.object({ type: v.literal('paragraph'), content: inlinesSchema }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(inlinesSchema) }),
]);

/** Proof of an acceptance: what was accepted, in which language, and when. */
export const termsReceiptSchema = v.object({
  version: v.string(),
  hash: v.string(),
  language: languageSchema,
  acceptedAt: dateTimeSchema,
});

export const termsSchema = v.object({
  version: idSchema,
  /** Of title and body in this language: `sha256:` and 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** The language of the text, which may differ from the one asked for. */
  language: languageSchema,
  /** In force since. */
  effectiveFrom: dateSchema,
  title: v.string(),
  body: v.array(termsBlockSchema),
  /** What changed since the version this person accepted, newest first; empty for a first acceptance. */
  changes: v.array(v.object({ version: v.string(), effectiveFrom: dateSchema, items: v.array(v.string()) })),
  /** The person's acceptance of this version; null if there is none. */
  receipt: v.nullable(termsReceiptSchema),
});

/** An RFC 9457 problem. `type` is `urn:space-elements:problem:` and a problem name. */
export const problemSchema = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  errors: v.optional(
    v.array(
      v.object({
        /** A JSON pointer into the request body, as a URI fragment: `#/legalName`. */
        pointer: v.string(),
        /** What is wrong: `required`, `too-long`, `malformed`, `refused`. */
        code: v.string(),
        detail: v.optional(v.string()),
      }),
    ),
  ),
});

export type SpaceKind = v.InferOutput<typeof spaceKindSchema>;
export type Role = v.InferOutput<typeof roleSchema>;
export type SpaceSummary = Readonly<v.InferOutput<typeof spaceSummarySchema>>;
export type Space = Readonly<v.InferOutput<typeof spaceSchema>>;
export type SpacePage = Readonly<v.InferOutput<typeof spacePageSchema>>;
export type Session = Readonly<v.InferOutput<typeof sessionSchema>>;
export type Links = Readonly<v.InferOutput<typeof linksSchema>>;
export type SessionAnswer = Readonly<v.InferOutput<typeof sessionAnswerSchema>>;
export type TermsBlock = Readonly<v.InferOutput<typeof termsBlockSchema>>;
export type TermsText = Readonly<v.InferOutput<typeof inlineSchema>>;
export type TermsReceipt = Readonly<v.InferOutput<typeof termsReceiptSchema>>;
export type Terms = Readonly<v.InferOutput<typeof termsSchema>>;
export type Problem = Readonly<v.InferOutput<typeof problemSchema>>;
