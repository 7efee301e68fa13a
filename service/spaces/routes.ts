import type * as v from 'valibot';
import { fold } from '../../src/contract/folding.js';
import * as operations from '../../src/contract/spaces.js';
import { type ConfirmationContext, describeMail, mailResultOf } from '../confirmations/routes.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { InvalidQueryError } from '../http/query.js';
import { route } from '../http/route.js';
import { mailLanguageOf } from '../mail/language.js';
import { isId } from '../values/ids.js';
import { createSpace, type CreateSpaceContext } from './create-space.js';
import { whoMayChangeSpace, whoMayCloseSpace } from './permissions.js';
import { positionOf, readCursor, writeCursor } from './position.js';
import { wordsOf } from './search.js';
import type { SpaceRows, SpaceSelection } from './store.js';
import { summarize } from './summarize.js';

/** The spaces of the person. Somebody else's space is answered like one that does not exist. */
export function addSpaceRoutes(context: CreateSpaceContext & ConfirmationContext) {
  const { spaces } = context.store;

  route(context, operations.listSpaces, async ({ principal, query }) =>
    toPage(await spaces.listSpaces(principal, selectionOf(query, context.now())), query.order),
  );

  route(context, operations.createSpace, ({ principal, command, body, acceptLanguage }) =>
    createSpace(context, principal, command, body, acceptLanguage),
 );

  route(context, operations.readSpace, async ({ principal, path }) => {
    const space = await spaces.readSpace(principal, path.spaceId);
    if (space === undefined) throw new ProblemError('not-found');
    return space;
  });

  route(context, operations.changeSpace, async ({ command, path, versions, body, acceptLanguage }) => {
    const mail = context.capabilities.includes('profile') ? describeMail(context, acceptLanguage) : undefined;
    return mailResultOf(await spaces.changeSpace({ ...command, ...path, versions, allowedRoles: whoMayChangeSpace, change: body, mail }));
  });

  route(context, operations.closeSpace, async ({ command, path, versions, acceptLanguage }) => {
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    resultOf(await spaces.closeSpace({ ...command, ...path, versions, allowedRoles: whoMayCloseSpace, mailLanguage }));
    return undefined;
  });

  route(context, operations.leaveSpace, async ({ command, path }) => {
    resultOf(await spaces.leaveSpace({ ...command, ...path }));
    return undefined;
  });
}

function toPage({ items, total, more }: SpaceRows, order?: operations.SpaceOrder): operations.SpacePage {
  const last = items.at(-1);
  const nextCursor = last !== undefined && more ? writeCursor(positionOf(last, order), order) : null;
  return { items: items.map(summarize), total, nextCursor };
}

function selectionOf(asked: v.InferOutput<typeof operations.spaceQuerySchema>, now: Date): SpaceSelection {
  const { query = '', title, kind, order, certification, cursor, limit } = asked;
  const after = cursor === undefined ? undefined : readCursor(cursor, order);
  if (cursor !== undefined && after === undefined) throw new InvalidQueryError('cursor');
  return {
    words: wordsOf(query),
    limit,
    ...(title !== undefined && { title: fold(title) }),
    ...(kind !== undefined && { kind }),
    ...(order !== undefined && { order }),
    // No service has any other id.
    ...(certification !== undefined && { certification: { serviceId: isId(certification) ? certification : '', at: now.toISOString() } }),
    ...(after !== undefined && { after }),
  };
}
