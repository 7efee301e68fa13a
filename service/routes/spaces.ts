import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { newSpaceSchema, type Space, spaceChangeSchema, type SpacePage, spaceQuerySchema } from '../../src/contract/spaces.js';
import type { ServiceContext, ServiceEnv } from '../context.js';
import { createSpace } from '../create-space.js';
import { requirePrincipal } from '../http/authentication.js';
import { readAct, readCommand } from '../http/command.js';
import { resultOf } from '../http/outcome.js';
import { ProblemError } from '../http/problem.js';
import { requireVersions, writeEntityTag } from '../http/version.js';
import { isId } from '../rules/identifiers.js';
import { positionOf, readCursor, writeCursor } from '../rules/position.js';
import { fold, wordsOf } from '../rules/search.js';
import { summarize } from '../rules/spaces.js';
import type { SpaceSelection } from '../store.js';

/** `/spaces`: the spaces of the person. Somebody else's space and one that does not exist are answered alike. */
export function spaceRoutes(context: ServiceContext) {
  const { store, now } = context;
  return new Hono<ServiceEnv>()
    .use(requirePrincipal(context))
    .get('/', async (c) => {
      const rows = await store.listSpaces(c.var.principal.personId, selectionOf(readQuery(c.req.query())));
      const last = rows.items.at(-1);
      const page: SpacePage = {
        items: rows.items.map(summarize),
        total: rows.total,
        nextCursor: last !== undefined && rows.more ? writeCursor(positionOf(last)) : null,
      };
      return c.json(page);
    })
    .post('/', async (c) => {
      const { body: wanted, act } = await readCommand(c.req, newSpaceSchema, now());
      const space = await createSpace(context, c.var.principal, wanted, act);
      c.header('Location', `${c.req.path}/${space.id}`);
      return answerSpace(c, space, 201);
    })
    .get('/:id', async (c) => {
      const space = await store.readSpace(c.var.principal.personId, spaceIdOf(c));
      if (space === undefined) throw new ProblemError('not-found');
      return answerSpace(c, space);
    })
    .patch('/:id', async (c) => {
      const versions = requireVersions(c.req);
      const { body: change, act } = await readCommand(c.req, spaceChangeSchema, now());
      const outcome = await store.changeSpace({ ...ownSpace(c, now()), versions, change, act });
      return answerSpace(c, resultOf(outcome));
    })
    .delete('/:id', async (c) => {
      const versions = requireVersions(c.req);
      const act = await readAct(c.req, now());
      resultOf(await store.closeSpace({ ...ownSpace(c, now()), versions, act }));
      return c.body(null, 204);
    });
}

/** Only an administrator manages the profile of a space and closes it. */
function ownSpace(c: Context<ServiceEnv, '/:id'>, at: Date) {
  const { personId, signInId } = c.var.principal;
  return { personId, signInId, spaceId: spaceIdOf(c), role: 'administrator', at: at.toISOString() } as const;
}

function spaceIdOf(c: Context<ServiceEnv, '/:id'>): string {
  const id = c.req.param('id');
  if (!isId(id)) throw new ProblemError('not-found');
  return id;
}

function answerSpace(c: Context, space: Space, status: 200 | 201 = 200) {
  return c.json(space, status, { ETag: writeEntityTag(space.version) });
}

function readQuery(parameters: Readonly<Record<string, string>>) {
  const { limit, ...others } = parameters;
  const parsed = v.safeParse(spaceQuerySchema, limit === undefined ? others : { ...others, limit: Number(limit) });
  if (parsed.success) return parsed.output;
  const names = parsed.issues.map((issue) => v.getDotPath(issue)).join(', ');
  throw new ProblemError('bad-request', { detail: `Not valid in the query: ${names}.` });
}

function selectionOf({ query = '', title, kind, cursor, limit }: v.InferOutput<typeof spaceQuerySchema>): SpaceSelection {
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && after === undefined) {
    throw new ProblemError('bad-request', { detail: 'Not valid in the query: cursor.' });
  }
  return {
    words: wordsOf(query),
    limit,
    ...(title !== undefined && { title: fold(title) }),
    ...(kind !== undefined && { kind }),
    ...(after !== undefined && { after }),
  };
}
