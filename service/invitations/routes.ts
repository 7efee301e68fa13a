import * as operations from '../../src/contract/invitations.js';
import type { ProblemName } from '../../src/contract/problems.js';
import type { Capability } from '../../src/contract/session.js';
import type { Outcome } from '../commands/store.js';
import { certificateOf, type Principal } from '../http/principal.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { InvalidQueryError } from '../http/query.js';
import { route, type RouteContext } from '../http/route.js';
import { mailLanguageOf } from '../mail/language.js';
import { statedOf } from '../members/position.js';
import { usualProfessionalSpaceLimit } from '../spaces/limits.js';
import { whoMayInvite } from '../spaces/permissions.js';
import { summarize } from '../spaces/summarize.js';
import { requireAcceptedTerms, type TermsRule } from '../terms/accepted.js';
import { drawId } from '../values/ids.js';
import type { Random } from '../values/random.js';
import { readInvitationCursor, writeInvitationCursor } from './position.js';
import { invitationLifetime, isInvalid, readInvitee } from './rules.js';
import type { InvitationCaps, InvitationPosition, InvitationsStore, Rows } from './store.js';

export { usualInvitationsPerDay } from './rules.js';

export interface InvitationsContext extends RouteContext, TermsRule {
  readonly store: TermsRule['store'] & { readonly invitations: InvitationsStore };
  readonly capabilities: readonly Capability[];
  readonly invitationsPerDay: InvitationCaps;
  readonly random: Random;
}

/** Invitations, sent and received. A space of somebody else is answered like one that does not exist. */
export function addInvitationRoutes(context: InvitationsContext) {
  if (!context.capabilities.includes('invitations')) return;
  const { now, random, invitationsPerDay: caps } = context;
  const { acts, invitations } = context.store;
  const allowedRoles = whoMayInvite;

  route(context, operations.listInvitations, async ({ principal: { personId, certificateNumber }, path: { spaceId }, query }) =>
    toPage(resultOf(await invitations.listSent({ personId, certificateNumber, spaceId, allowedRoles }, selectionOf(query, now())))),
  );

  route(context, operations.invite, async ({ principal, command, path, body, acceptLanguage }) => {
    const wanted = body.invitations.map((invitation) => {
      const read = readInvitee(invitation);
      return isInvalid(read) ? read : { ...read, id: drawId(random) };
    });
    const inviter = { firstNames: principal.firstNames, lastNames: principal.lastNames };
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    const sent = await invitations.invite({ ...command, ...path, invitations: wanted, inviter, expiresAt: endOf(command), allowedRoles, caps, mailLanguage });
    return { outcomes: [...resultOf(sent)] };
  });

  route(context, operations.remindOfInvitation, async ({ command, path, acceptLanguage }) => {
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    return reminderOf(await invitations.remind({ ...command, ...path, expiresAt: endOf(command), allowedRoles, caps, mailLanguage }));
  });

  route(context, operations.cancelInvitation, async ({ command, path }) => {
    resultOf(await invitations.cancel({ ...command, ...path, allowedRoles }));
    return undefined;
  });

  route(context, operations.listReceivedInvitations, async ({ principal, query }) => ({
    ...toPage(await invitations.listReceived(recipientOf(principal), selectionOf(query, now()))),
    certificateNumber: principal.certificateNumber ?? null,
  }));

  route(context, operations.acceptInvitation, async ({ principal, command, path, acceptLanguage }) => {
    // An act done before is answered as it was then, whatever has changed since.
    if ((await acts.recallAct(command)) === undefined) await requireAcceptedTerms(context, principal);
    const accepted = await invitations.accept({
      ...command,
      ...path,
      ...recipientOf(principal),
      stated: statedOf(principal),
      mailLanguage: mailLanguageOf(context, acceptLanguage),
      memberId: drawId(random),
      professionalSpaceLimit: usualProfessionalSpaceLimit,
    });
    return summarize(resultOf(accepted));
  });

  route(context, operations.declineInvitation, async ({ principal, command, path, acceptLanguage }) => {
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    resultOf(await invitations.decline({ ...command, ...path, ...recipientOf(principal), mailLanguage }));
    return undefined;
  });
}

function recipientOf(principal: Principal) {
  return { personId: principal.personId, certificate: certificateOf(principal) };
}

function selectionOf({ cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }, now: Date) {
  const after = cursor === undefined ? undefined : readInvitationCursor(cursor);
  if (cursor !== undefined && after === undefined) throw new InvalidQueryError('cursor');
  return { at: now.toISOString(), limit, ...(after && { after }) };
}

function toPage<Item extends InvitationPosition>({ items, total, more }: Rows<Item>) {
  const last = items.at(-1);
  return { items: [...items], total, nextCursor: last !== undefined && more ? writeInvitationCursor(last) : null };
}

/** In seconds: what is answered to those who may send none at present. */
const retryAfter = { 'reminded-just-now': 24 * 3600, 'too-many-invitations': 3600 } as const;

function reminderOf<Result>(outcome: Outcome<Result, ProblemName | 'key-reused' | keyof typeof retryAfter>): Result {
  if ('result' in outcome) return outcome.result;
  const { refusal } = outcome;
  if (refusal !== 'reminded-just-now' && refusal !== 'too-many-invitations') return resultOf<Result>({ refusal });
  throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(retryAfter[refusal]) } });
}

/** Until when an invitation that a command sends can be accepted. */
function endOf({ at }: { readonly at: string }): string {
  return new Date(Date.parse(at) + invitationLifetime).toISOString();
}
