/** The spaces of the person who is signed in. */
import * as v from 'valibot';
import { maxLength } from './limits.js';
import { operation } from './operation.js';
import { count, dateTimeSchema, emailSchema, idSchema, languageSchema, pageQuerySchema, spaceIdentifierSchema, typedText } from './values.js';

export const spaceKindSchema = v.picklist(['private', 'professional']);

/**
 * What a person may do in a space. *administrator* (administrateur) invites and removes users, files and signs,
 * manages the profile; *manager* (gestionnaire) files and signs. Source: Guichet.lu help, "Gérer les utilisateurs".
 */
export const roleSchema = v.picklist(['administrator', 'manager']);

const summary = v.object({
  id: idSchema,
  kind: spaceKindSchema,
  identifier: spaceIdentifierSchema,
  title: v.string(),
  /** The registered name; null for a private space. */
  legalName: v.nullable(v.string()),
  role: roleSchema,
  /** When this person last acted in the space; null if never. */
  lastUsedAt: v.nullable(dateTimeSchema),
});

/** A space as it stands in a list: what tells it from its neighbours. */
export const spaceSummarySchema = v.object({
  ...summary.entries,
  /**
   * The ids of the services that it is certified for at this moment: in the session and the answer to a switch, and
   * nowhere else. Part of `certifications`.
   */
  certifications: v.optional(v.array(v.string())),
});

/** One space, whole. */
export const spaceSchema = v.object({
  ...summary.entries,
  /** Where notifications go. */
  email: v.string(),
  /** The address that takes its place once it is confirmed; null when none waits for that. Part of `profile`. */
  pendingEmail: v.optional(v.nullable(v.string())),
  /** Of notifications; null for the language of the pages that the person uses. Part of `profile`. */
  language: v.optional(v.nullable(languageSchema)),
  createdAt: dateTimeSchema,
  /** Opaque; sent back as `If-Match` with a change. */
  version: idSchema,
});

/** One page of the spaces of the person: the private space first, then the professional ones. */
export const spacePageSchema = v.object({
  items: v.array(spaceSummarySchema),
  /** How many spaces match the query, over all pages. */
  total: count,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
});

export const newSpaceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('professional'),
    /** Chosen freely; tells spaces apart; may equal the legal name. Source: the help article on creating a space. */
    title: typedText(maxLength.title),
    /** The exact registered name. Source: the help article on creating a space. */
    legalName: typedText(maxLength.legalName),
    email: emailSchema,
  }),
  v.object({ kind: v.literal('private'), email: emailSchema }),
]);

export const spaceChangeSchema = v.object({
  title: v.optional(typedText(maxLength.title)),
  /** With the part `profile`, it waits for its confirmation; the one in force gives up what waits. */
  email: v.optional(emailSchema),
  /** Null for the language of the pages that the person uses. Part of `profile`. */
  language: v.optional(v.nullable(languageSchema)),
});

/** What the link in the mail to a new e-mail address has. */
export const emailConfirmationSchema = v.object({ token: idSchema });

/** *recent*: the most recently used first; *title*: by title, letter by letter. */
export const spaceOrderSchema = v.picklist(['recent', 'title']);

export const spaceQuerySchema = v.object({
  /** Words to find in title, legal name or identifier. Every word must match; case and accents do not matter. */
  query: v.optional(v.pipe(v.string(), v.maxLength(200))),
  kind: v.optional(spaceKindSchema),
  /** For services that offer `manage-spaces`. *recent* unless stated. */
  order: v.optional(spaceOrderSchema),
  /** Only spaces with exactly this title; case, accents and outer white space do not matter. */
  title: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Only spaces that are certified for this service. For services that offer `certifications`. */
  certification: v.optional(idSchema),
  ...pageQuerySchema.entries,
});

export const listSpaces = operation({
  id: 'listSpaces',
  method: 'GET',
  path: '/spaces',
  summary: 'List the spaces of the person',
  description:
    'The private space first, then the most recently used; a space never used counts as used when it was created. Pages are cut by position: spaces created or closed meanwhile make no other one appear twice or not at all.',
  query: spaceQuerySchema,
  answer: { status: 200, description: 'One page.', schema: spacePageSchema },
  problems: ['bad-request'],
});

export const createSpace = operation({
  id: 'createSpace',
  method: 'POST',
  path: '/spaces',
  summary: 'Create a space',
  description:
    'Creates a professional space, or the private space of the person, who becomes its administrator. The active space stays as it is. A private space bears the name of its person.',
  body: newSpaceSchema,
  answer: { status: 201, description: 'The new space.', schema: spaceSchema, headers: ['Location', 'ETag'] },
  problems: ['terms-required', 'limit-reached', 'private-space-exists'],
});

export const readSpace = operation({
  id: 'readSpace',
  method: 'GET',
  path: '/spaces/{spaceId}',
  summary: 'Read a space',
  description: 'Answers one space, whole, with its version.',
  answer: { status: 200, description: 'The space.', schema: spaceSchema, headers: ['ETag'] },
  problems: ['not-found'],
});

export const changeSpace = operation({
  id: 'changeSpace',
  method: 'PATCH',
  path: '/spaces/{spaceId}',
  summary: 'Rename a space, or change where its notifications go',
  description:
    'Changes what the body names and leaves the rest. What is the same as before makes no new version. Where the service has the part `profile`, a new e-mail address becomes `pendingEmail` and gets a mail; it is in force once it is confirmed. For administrators of the space.',
  isConditional: true,
  body: spaceChangeSchema,
  answer: { status: 200, description: 'The space, with a new version if it has changed.', schema: spaceSchema, headers: ['ETag'] },
  problems: ['forbidden', 'not-found', 'version-mismatch', 'version-required'],
});

export const closeSpace = operation({
  id: 'closeSpace',
  method: 'DELETE',
  path: '/spaces/{spaceId}',
  summary: 'Close a space',
  description:
    'Ends the space for all its members; where it was active, no space is. Its identifier is never given again. For administrators of the space.',
  isConditional: true,
  answer: { status: 204, description: 'The space is closed.' },
  problems: ['forbidden', 'not-found', 'version-mismatch', 'version-required'],
});

export const sendEmailConfirmation = operation({
  id: 'sendEmailConfirmation',
  method: 'POST',
  path: '/spaces/{spaceId}/email-confirmations',
  summary: 'Send the mail to the new address again',
  description:
    'Sends one more mail with a link to the address that waits for its confirmation; the links sent before stay valid. At most one a minute. For administrators of the space.',
  part: 'profile',
  answer: { status: 204, description: 'The mail is on its way.' },
  problems: ['forbidden', 'not-found', 'no-pending-email'],
});

export const cancelEmailChange = operation({
  id: 'cancelEmailChange',
  method: 'DELETE',
  path: '/spaces/{spaceId}/email-confirmations',
  summary: 'Keep the e-mail address in force',
  description:
    'Gives up the address that waits for its confirmation: no link that was sent to it is valid any more. Without such an address, nothing changes. For administrators of the space.',
  isConditional: true,
  part: 'profile',
  answer: { status: 200, description: 'The space, with a new version if it has changed.', schema: spaceSchema, headers: ['ETag'] },
  problems: ['forbidden', 'not-found', 'version-mismatch', 'version-required'],
});

export const confirmEmail = operation({
  id: 'confirmEmail',
  method: 'POST',
  path: '/email-confirmations',
  summary: 'Confirm a new e-mail address',
  description:
    'Puts the address in force that the mail with this token was sent to. For whoever reads that mail, signed in or not. Confirming again changes nothing, and is answered alike while the link is valid. A token that is unknown, given up, replaced or expired is not found.',
  isPublic: true,
  body: emailConfirmationSchema,
  part: 'profile',
  answer: { status: 204, description: 'The address is in force.' },
  problems: ['not-found'],
});

export const leaveSpace = operation({
  id: 'leaveSpace',
  method: 'DELETE',
  path: '/spaces/{spaceId}/members/me',
  summary: 'Leave a space',
  description:
    'Takes the space from the person, and from nobody else; where it was active, no space is. The last administrator stays: they name another one first, or close the space.',
  part: 'manage-spaces',
  answer: { status: 204, description: 'The person does not have the space any more.' },
  problems: ['not-found', 'last-administrator'],
});

export type SpaceKind = v.InferOutput<typeof spaceKindSchema>;
export type SpaceOrder = v.InferOutput<typeof spaceOrderSchema>;
export type Role = v.InferOutput<typeof roleSchema>;
export type SpaceSummary = Readonly<v.InferOutput<typeof spaceSummarySchema>>;
export type Space = Readonly<v.InferOutput<typeof spaceSchema>>;
export type SpacePage = Readonly<v.InferOutput<typeof spacePageSchema>>;
export type NewSpace = Readonly<v.InferOutput<typeof newSpaceSchema>>;
export type SpaceChange = Readonly<v.InferOutput<typeof spaceChangeSchema>>;
export type SpaceQuery = Readonly<Partial<v.InferOutput<typeof spaceQuerySchema>>>;
