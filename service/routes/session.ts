import { Hono } from 'hono';
import type { Session, SessionAnswer } from '../../src/contract/session.js';
import type { ServiceContext } from '../context.js';
import type { Principal } from '../principal.js';
import { summarize } from '../rules/spaces.js';
import { professionalSpaceLimit } from '../rules/limits.js';
import { publishedBy, termsStatus } from '../rules/terms.js';

/** `GET /session`: who is signed in and what they act for. Nobody is an answer, not an error. */
export function sessionRoutes(context: ServiceContext) {
  return new Hono().get('/', async (c) => {
    const principal = await context.authenticate(c.req.raw);
    const answer: SessionAnswer = {
      session: principal && (await readSession(context, principal)),
      links: context.links,
    };
    return c.json(answer);
  });
}

async function readSession({ store, terms, now }: ServiceContext, principal: Principal): Promise<Session> {
  const { personId, signInId, firstNames, lastNames, email, authentication } = principal;
  const activeSpace = await store.openSignIn({ personId, signInId, at: now().toISOString() });
  const account = await store.readAccount(personId);
  return {
    person: { id: personId, firstNames, lastNames, email },
    authentication,
    activeSpace: activeSpace && summarize(activeSpace),
    spaceCounts: account.spaceCounts,
    limits: { professionalSpaces: professionalSpaceLimit(account) },
    terms: termsStatus(publishedBy(now(), terms()), account.receipts),
    pendingInvitations: 0,
  };
}
