/**
 * The contract on the wire, written once: runtime parsing, the types and the published OpenAPI document all come
 * from these definitions. Objects drop members they do not know, so a service may add members within version 1.
 */
import * as v from 'valibot';

/** Longest values accepted, in characters. Our own decision; no source states them. */
export const maxLength = { title: 80, legalName: 200, email: 254 } as const;

/**
 * A space identifier: `PP-` (private) or `PM-` (professional) and six of `A–Z 1–9` without the letter O and the
 * digit 0. Source: Guichet.lu help, "Identifiant d'espace".
 */
export const identifierSchema = v.pipe(v.string(), v.regex(/^(PP|PM)-[A-NP-Z1-9]{6}$/));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dateTime = v.pipe(v.string(), v.isoTimestamp());
const date = v.pipe(v.string(), v.isoDate());
/** A reference resolved against the page; anything but http(s) is refused where it is used. */
const link = v.pipe(v.string(), v.minLength(1), v.maxLength(2048));
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

export const spaceKindSchema = v.picklist(['private', 'professional']);

/**
 * What a person may do in a space. *administrator* (administrateur) invites and removes users, files and signs,
 * manages the profile; *manager* (gestionnaire) files and signs. Source: Guichet.lu help, "Gérer les utilisateurs".
 */
export const roleSchema = v.picklist(['administrator', 'manager']);

/** A space as it stands in a list: what tells it from its neighbours. */
export const spaceSummarySchema = v.object({
  id,
  kind: spaceKindSchema,
  identifier: identifierSchema,
  title: v.string(),
  /** The registered name; null for a private space. */
  legalName: v.nullable(v.string()),
  role: roleSchema,
  /** When this person last acted in the space; null if never. */
  lastUsedAt: v.nullable(dateTime),
});

/** One space, whole. */
export const spaceSchema = v.object({
  ...spaceSummarySchema.entries,
  /** Where notifications go. */
  email: v.string(),
  createdAt: dateTime,
  /** Opaque; sent back as `If-Match` with a change. */
  version: v.pipe(v.string(), v.minLength(1)),
});

/** One page of the spaces of the person: the private space first, then professional ones, recently used first. */
export const spacePageSchema = v.object({
  items: v.pipe(v.array(spaceSummarySchema), v.maxLength(200)),
  /** How many spaces match the query, over all pages. */
  total: count,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
});

export const sessionSchema = v.object({
  person: v.object({
    /** Opaque; tells one person from another. */
    id,
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
    issuerLink: v.nullable(link),
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
  pendingInvitations: count,
});

export const linksSchema = v.object({
  /** Where to sign in. `{return_to}` in it is replaced by the address of the page, percent-encoded. */
  signIn: v.optional(link),
  signOut: v.optional(link),
  /** The helpdesk, which raises limits. */
  help: v.optional(link),
});

/** The answer of `GET /session`. A session of null says that nobody is signed in; it is not an error. */
export const sessionAnswerSchema = v.object({ session: v.nullable(sessionSchema), links: linksSchema });

/** Text with, perhaps, a link. Text is shown as text; no markup is understood. */
const inlineSchema = v.object({ text: v.string(), href: v.optional(link) });
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
  language,
  acceptedAt: dateTime,
});

export const termsSchema = v.object({
  version: v.pipe(v.string(), v.minLength(1)),
  /** Of title and body in this language: `sha256:` and 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** The language of the text, which may differ from the one asked for. */
  language,
  /** In force since. */
  effectiveFrom: date,
  title: v.string(),
  body: v.array(termsBlockSchema),
  /** What changed since the version this person accepted, newest first; empty for a first acceptance. */
  changes: v.array(v.object({ version: v.string(), effectiveFrom: date, items: v.array(v.string()) })),
  /** The person's acceptance of this version; null if there is none. */
  receipt: v.nullable(termsReceiptSchema),
});

/** An RFC 9457 problem. `type` is `urn:space-elements:problem:` and a problem name. */
export const problemSchema = v.object({
  type: v.optional(v.string(), 'about:blank'),
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

// Requests

/** Text a person typed: no control characters, not only white space. */
const typed = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    // eslint-disable-next-line no-control-regex -- control characters are what it refuses
    v.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/),
  );

const emailAddress = v.pipe(typed(maxLength.email), v.email());

export const newSpaceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('professional'),
    /** Chosen freely; tells spaces apart; may equal the legal name. Source: the help article on creating a space. */
    title: typed(maxLength.title),
    /** The exact registered name. Source: the help article on creating a space. */
    legalName: typed(maxLength.legalName),
    email: emailAddress,
  }),
  v.object({ kind: v.literal('private'), email: emailAddress }),
]);

export const spaceChangeSchema = v.object({
  title: v.optional(typed(maxLength.title)),
  email: v.optional(emailAddress),
});

export const activeSpaceSchema = v.object({ spaceId: id });

/** The exact text that was shown: its version, hash and language. */
export const termsAcceptanceSchema = v.object({ version: v.string(), hash: v.string(), language });

export const spaceQuerySchema = v.object({
  /** Words to find in title, legal name or identifier. Every word must match; case and accents do not matter. */
  query: v.optional(v.pipe(v.string(), v.maxLength(200))),
  kind: v.optional(spaceKindSchema),
  /** Only spaces with exactly this title; case, accents and outer white space do not matter. */
  title: v.optional(v.pipe(v.string(), v.maxLength(200))),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** 1 to 200, 50 unless stated. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 50),
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
export type NewSpace = Readonly<v.InferOutput<typeof newSpaceSchema>>;
export type SpaceChange = Readonly<v.InferOutput<typeof spaceChangeSchema>>;
export type TermsAcceptanceRequest = Readonly<v.InferOutput<typeof termsAcceptanceSchema>>;
export type SpaceQuery = Readonly<Partial<v.InferOutput<typeof spaceQuerySchema>>>;
