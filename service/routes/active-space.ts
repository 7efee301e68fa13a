import { Hono } from 'hono';
import { activeSpaceSchema } from '../../src/contract/session.js';
import type { ServiceContext, ServiceEnv } from '../context.js';
import { requirePrincipal } from '../http/authentication.js';
import { readCommand } from '../http/command.js';
import { resultOf } from '../http/outcome.js';
import { ProblemError } from '../http/problem.js';
import { isId } from '../rules/identifiers.js';
import { summarize } from '../rules/spaces.js';

/** `PUT /session/active-space`: makes another space the active one. */
export function activeSpaceRoutes(context: ServiceContext) {
  const { store, now } = context;
  return new Hono<ServiceEnv>().put('/', requirePrincipal(context), async (c) => {
    const { personId, signInId } = c.var.principal;
    const { body, act } = await readCommand(c.req, activeSpaceSchema, now());
    if (!isId(body.spaceId)) throw new ProblemError('not-found');
    const at = now().toISOString();
    const outcome = await store.switchSpace({ personId, signInId, spaceId: body.spaceId, at, act });
    return c.json(summarize(resultOf(outcome)));
  });
}
