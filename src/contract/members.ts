/** The users of a professional space. */
import * as v from 'valibot';
import { operation } from './operation.js';
import { roleSchema } from './spaces.js';
import { count, dateTimeSchema, idSchema, pageQuerySchema } from './values.js';

/**
 * With which certificates a member reaches the space: *certificate*: with the one they joined with; *all*: with all of
 * theirs. Source: Guichet.lu help, "Gérer les utilisateurs".
 */
export const memberAccessSchema = v.picklist(['certificate', 'all']);

/** Somebody who has a space, as the others who have it see them. */
export const memberSchema = v.object({
  /** Of this member of this space: the same person has another one in each space. */
  id: idSchema,
  /** As the authentication product stated it last; empty until it has. */
  firstNames: v.string(),
  lastNames: v.string(),
  /** From the authentication product; null when it states none. */
  email: v.nullable(v.string()),
  role: roleSchema,
  access: memberAccessSchema,
  /** When they joined. */
  since: dateTimeSchema,
  /** True for the person who asks. */
  isSelf: v.boolean(),
  /** True for an administrator beside whom there is no other one: they stay, and stay an administrator. */
  isOnlyAdministrator: v.boolean(),
  /** Opaque; sent back as `If-Match` with a change. */
  version: idSchema,
});

/** One page of the users of a space, by last name. */
export const memberPageSchema = v.object({
  items: v.array(memberSchema),
  /** How many match the query, over all pages. */
  total: count,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
});

export const memberChangeSchema = v.object({ role: roleSchema });

export const memberQuerySchema = v.object({
  /** Words to find in names or e-mail. Every word must match; case and accents do not matter. */
  query: v.optional(v.pipe(v.string(), v.maxLength(200))),
  ...pageQuerySchema.entries,
});

export const listMembers = operation({
  id: 'listMembers',
  method: 'GET',
  path: '/spaces/{spaceId}/members',
  summary: 'List the users of a space',
  description:
    'By last name. For everybody who has the space. A private space has no users: its list is empty. Pages are cut by position: who joins or leaves meanwhile makes nobody else appear twice or not at all.',
  part: 'members',
  query: memberQuerySchema,
  answer: { status: 200, description: 'One page.', schema: memberPageSchema },
  problems: ['bad-request', 'not-found'],
});

export const changeMember = operation({
  id: 'changeMember',
  method: 'PATCH',
  path: '/spaces/{spaceId}/members/{memberId}',
  summary: 'Give a user another role',
  description:
    'The role they have already makes no new version. The last administrator keeps theirs: they name another one first. For administrators of the space.',
  isConditional: true,
  part: 'members',
  body: memberChangeSchema,
  answer: { status: 200, description: 'The user, with a new version if the role has changed.', schema: memberSchema, headers: ['ETag'] },
  problems: ['forbidden', 'not-found', 'last-administrator', 'version-mismatch', 'version-required'],
});

export const removeMember = operation({
  id: 'removeMember',
  method: 'DELETE',
  path: '/spaces/{spaceId}/members/{memberId}',
  summary: 'Take the space from a user',
  description:
    'Takes the space from one of its users; where it was active, no space is. Somebody who joins again later gets a new membership. The last administrator stays. For administrators of the space.',
  part: 'members',
  answer: { status: 204, description: 'The user does not have the space any more.' },
  problems: ['forbidden', 'not-found', 'last-administrator'],
});

export type MemberAccess = v.InferOutput<typeof memberAccessSchema>;
export type Member = Readonly<v.InferOutput<typeof memberSchema>>;
export type MemberPage = Readonly<v.InferOutput<typeof memberPageSchema>>;
export type MemberChange = Readonly<v.InferOutput<typeof memberChangeSchema>>;
