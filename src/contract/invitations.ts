/** Invitations to professional spaces, sent and received. */
import * as v from 'valibot';
import { mostInvitations } from './limits.js';
import { memberAccessSchema } from './members.js';
import { operation } from './operation.js';
import { roleSchema, spaceSummarySchema } from './spaces.js';
import { certificateNumberSchema, count, dateTimeSchema, idSchema, pageQuerySchema, spaceIdentifierSchema } from './values.js';

/** Who sent an invitation, as the authentication product stated them then. */
export const inviterSchema = v.object({ firstNames: v.string(), lastNames: v.string() });

/** An invitation, as the administrators of its space see it. */
export const invitationSchema = v.object({
  id: idSchema,
  firstNames: v.string(),
  lastNames: v.string(),
  /** Where its mails go. */
  email: v.string(),
  /** Of the certificate that accepts it. */
  certificateNumber: certificateNumberSchema,
  access: memberAccessSchema,
  role: roleSchema,
  /** *open*, *declined* or *expired*. Who accepts it is a user from then on, and the invitation is gone. The list grows. */
  state: v.string(),
  invitedBy: inviterSchema,
  invitedAt: dateTimeSchema,
  /** When it was sent again last; null if never. */
  remindedAt: v.nullable(dateTimeSchema),
  expiresAt: dateTimeSchema,
  /** From then on it can be sent again; null when it cannot: it was declined. */
  remindableAt: v.nullable(dateTimeSchema),
});

/** One page of the invitations of a space, the latest first. */
export const invitationPageSchema = v.object({
  items: v.array(invitationSchema),
  /** How many there are, over all pages. */
  total: count,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
});

/** One to invite. What people type is checked one by one: `invalid` in the outcome, and not the whole list refused. */
export const newInvitationSchema = v.object({
  /** 100 characters at most, as for a title, and none that is invisible or turns the direction of text. */
  firstNames: v.string(),
  /** As the first names. */
  lastNames: v.string(),
  email: v.string(),
  /** The 20 digits of the certificate that accepts the invitation. Source: Guichet.lu help, "Gérer les utilisateurs". */
  certificateNumber: v.string(),
  access: memberAccessSchema,
  role: roleSchema,
});

export const newInvitationsSchema = v.object({
  invitations: v.pipe(v.array(newInvitationSchema), v.minLength(1), v.maxLength(mostInvitations)),
});

/** What became of one that was to be invited. */
export const invitationOutcomeSchema = v.object({
  /**
   * *invited*; or why not: *already-member*: a user of this space has the certificate; *already-invited*: an open
   * invitation of this space is for the certificate, one from earlier in the same list perhaps; *too-many*: another day;
   * *invalid*: `errors` says why. The list grows.
   */
  outcome: v.string(),
  /** The new one, or the one that is open already; else null. */
  invitation: v.nullable(invitationSchema),
  /** What is wrong with the members of one that is invalid. */
  errors: v.optional(
    v.array(
      v.object({
        /** A JSON pointer into this one, as a URI fragment: `#/email`. */
        pointer: v.string(),
        /** As in a problem: `required`, `too-long`, `malformed`. */
        code: v.string(),
      }),
    ),
  ),
});

/** An outcome for each, in the order of the request. */
export const invitationOutcomesSchema = v.object({ outcomes: v.array(invitationOutcomeSchema) });

/** An invitation, as whom it is for sees it. */
export const receivedInvitationSchema = v.object({
  id: idSchema,
  /** The space. Its names are those that its administrators gave it. */
  space: v.object({
    identifier: spaceIdentifierSchema,
    title: v.string(),
    legalName: v.nullable(v.string()),
  }),
  invitedBy: inviterSchema,
  access: memberAccessSchema,
  role: roleSchema,
  invitedAt: dateTimeSchema,
  expiresAt: dateTimeSchema,
  /** The authentication product to sign in with to accept it; null for the one in use. */
  signInWith: v.nullable(v.string()),
});

/** One page of the open invitations of the person, the latest first. */
export const receivedInvitationPageSchema = v.object({
  items: v.array(receivedInvitationSchema),
  /** How many there are, over all pages; `pendingInvitations` of the session. */
  total: count,
  /** Where the next page starts; null on the last page. */
  nextCursor: v.nullable(v.string()),
  /** Of the certificate in use, which whoever invites the person has to know; null when the product states none. */
  certificateNumber: v.nullable(certificateNumberSchema),
});

export const listInvitations = operation({
  id: 'listInvitations',
  method: 'GET',
  path: '/spaces/{spaceId}/invitations',
  summary: 'List the invitations of a space',
  description:
    'Those that are open, were declined, or have expired within the last 30 days. A private space has none. For administrators of the space.',
  part: 'invitations',
  query: pageQuerySchema,
  answer: { status: 200, description: 'One page.', schema: invitationPageSchema },
  problems: ['bad-request', 'forbidden', 'not-found'],
});

export const invite = operation({
  id: 'invite',
  method: 'POST',
  path: '/spaces/{spaceId}/invitations',
  summary: 'Invite to a space',
  description:
    'Invites up to 50 at once, and says of each what became of it. Who is invited gets a mail, once. Nothing that is answered says whether the service knows an address or a certificate, but for the users of this space. For administrators of the space; a private space takes no others.',
  part: 'invitations',
  body: newInvitationsSchema,
  maxBodyBytes: 131_072,
  answer: { status: 200, description: 'What became of each, in the order of the request.', schema: invitationOutcomesSchema },
  problems: ['forbidden', 'not-found'],
});

export const remindOfInvitation = operation({
  id: 'remindOfInvitation',
  method: 'POST',
  path: '/spaces/{spaceId}/invitations/{invitationId}/reminders',
  summary: 'Send an invitation again',
  description:
    'Sends one more mail, and lets the invitation last 30 days from now; one that has expired is open again. At most once a day. For administrators of the space.',
  part: 'invitations',
  answer: { status: 200, description: 'The invitation.', schema: invitationSchema },
  problems: ['forbidden', 'not-found'],
});

export const cancelInvitation = operation({
  id: 'cancelInvitation',
  method: 'DELETE',
  path: '/spaces/{spaceId}/invitations/{invitationId}',
  summary: 'Cancel an invitation',
  description: 'Nobody can accept it any more; one that was declined or has expired is listed no more. For administrators of the space.',
  part: 'invitations',
  answer: { status: 204, description: 'The invitation is gone.' },
  problems: ['forbidden', 'not-found'],
});

export const listReceivedInvitations = operation({
  id: 'listReceivedInvitations',
  method: 'GET',
  path: '/invitations',
  summary: 'List the invitations of the person',
  description: 'The open invitations that are for a certificate of the person: the one of this sign-in, and those of earlier ones.',
  part: 'invitations',
  query: pageQuerySchema,
  answer: { status: 200, description: 'One page.', schema: receivedInvitationPageSchema },
  problems: ['bad-request'],
});

export const acceptInvitation = operation({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/invitations/{invitationId}/acceptance',
  summary: 'Accept an invitation',
  description:
    'Makes the person a user of the space, with the role and the access of the invitation. The active space stays as it is. For a sign-in with the certificate that the invitation is for. Who has the space already keeps the role they have, and reaches it with this certificate from then on. One that was cancelled or declined, has expired, or is of somebody who may not invite any more, is not found.',
  part: 'invitations',
  answer: { status: 200, description: 'The space.', schema: spaceSummarySchema },
  problems: ['terms-required', 'not-found', 'another-certificate', 'limit-reached'],
});

export const declineInvitation = operation({
  id: 'declineInvitation',
  method: 'POST',
  path: '/invitations/{invitationId}/refusal',
  summary: 'Decline an invitation',
  description: 'Nobody can accept it any more. The same certificate can be invited again. For any certificate of the person.',
  part: 'invitations',
  answer: { status: 204, description: 'The invitation is declined.' },
  problems: ['not-found'],
});

export type Inviter = Readonly<v.InferOutput<typeof inviterSchema>>;
export type Invitation = Readonly<v.InferOutput<typeof invitationSchema>>;
export type InvitationPage = Readonly<v.InferOutput<typeof invitationPageSchema>>;
export type NewInvitation = Readonly<v.InferOutput<typeof newInvitationSchema>>;
export type InvitationOutcome = Readonly<v.InferOutput<typeof invitationOutcomeSchema>>;
export type InvitationOutcomes = Readonly<v.InferOutput<typeof invitationOutcomesSchema>>;
export type ReceivedInvitation = Readonly<v.InferOutput<typeof receivedInvitationSchema>>;
export type ReceivedInvitationPage = Readonly<v.InferOutput<typeof receivedInvitationPageSchema>>;
