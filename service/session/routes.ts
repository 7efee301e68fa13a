import type { CertificationsStore } from '../certifications/store.js';
import * as operations from '../../src/contract/session.js';
import type { Space, SpaceSummary } from '../../src/contract/spaces.js';
import { certificateOf, type Principal } from '../http/principal.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import type { InvitationsStore } from '../invitations/store.js';
import { professionalSpaceLimit } from '../spaces/limits.js';
import type { SpacesStore } from '../spaces/store.js';
import { summarize } from '../spaces/summarize.js';
import { publishedBy, type TermsEdition, termsStatus } from '../terms/editions.js';
import type { TermsStore } from '../terms/store.js';
import { isId } from '../values/ids.js';
import type { SessionStore } from './store.js';

export interface SessionContext extends RouteContext {
  readonly store: { readonly certifications: CertificationsStore; readonly invitations: InvitationsStore; readonly session: SessionStore; readonly spaces: SpacesStore; readonly terms: TermsStore };
  /** All editions of the terms of use, oldest first; the one in force is chosen by its date. */
  readonly terms: () => readonly TermsEdition[];
  readonly links: operations.Links;
  /** The parts of the contract that this service offers. */
  readonly capabilities: readonly operations.Capability[];
}

/** Who is signed in, and the space they act in. */
export function addSessionRoutes(context: SessionContext) {
  route(context, operations.readSession, async ({ principal }) => ({
    session: principal && (await readSession(context, principal)),
    links: context.links,
  }));

  route(context, operations.switchSpace, async ({ command, body: { spaceId } }) => {
    if (!isId(spaceId)) throw new ProblemError('not-found');
    return summarizeActive(context, resultOf(await context.store.session.switchSpace({ ...command, spaceId })));
  });
}

async function readSession(context: SessionContext, principal: Principal): Promise<operations.Session> {
  const { store, terms, capabilities, now } = context;
  const { personId, signInId, certificateNumber, firstNames, lastNames, email, authentication } = principal;
  const at = now().toISOString();
  const certificate = certificateOf(principal);
  const activeSpace = await store.session.openSignIn({ personId, signInId, certificateNumber, at, stated: { firstNames, lastNames, email }, certificate });
  const [account, receipts, pendingInvitations] = await Promise.all([
    store.spaces.readAccount(principal),
    store.terms.readReceipts(personId),
    capabilities.includes('invitations') ? store.invitations.countReceived({ personId, certificate }, at) : 0,
  ]);
  return {
    person: { id: personId, firstNames, lastNames, email },
    authentication: { ...authentication, ...(certificateNumber && { certificateNumber }) },
    activeSpace: activeSpace && (await summarizeActive(context, activeSpace)),
    spaceCounts: account.reached,
    limits: { professionalSpaces: professionalSpaceLimit(account) },
    terms: termsStatus(publishedBy(now(), terms()), receipts),
    pendingInvitations,
    capabilities: [...capabilities],
    otherProducts: [...account.otherProducts],
  };
}

/** The active space, with what it is certified for. */
async function summarizeActive({ store, capabilities, now }: SessionContext, space: Space): Promise<SpaceSummary> {
  if (!capabilities.includes('certifications')) return summarize(space);
  return { ...summarize(space), certifications: [...(await store.certifications.listGranted(space.id, now().toISOString()))] };
}
