import * as operations from '../../src/contract/members.js';
import type { Capability } from '../../src/contract/session.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { InvalidQueryError } from '../http/query.js';
import { route, type RouteContext } from '../http/route.js';
import { mailLanguageOf } from '../mail/language.js';
import { whoMayManageMembers } from '../spaces/permissions.js';
import { wordsOf } from '../spaces/search.js';
import { memberPositionOf, readMemberCursor, writeMemberCursor } from './position.js';
import type { MemberRows, MembersStore } from './store.js';

export interface MembersContext extends RouteContext {
  readonly store: { readonly members: MembersStore };
  readonly capabilities: readonly Capability[];
}

/** The users of a space. A space of somebody else is answered like one that does not exist. */
export function addMemberRoutes(context: MembersContext) {
  if (!context.capabilities.includes('members')) return;
  const { members } = context.store;

  route(context, operations.listMembers, async ({ principal, path, query: { query = '', cursor, limit } }) => {
    const after = cursor === undefined ? undefined : readMemberCursor(cursor);
    if (cursor !== undefined && after === undefined) throw new InvalidQueryError('cursor');
    const selection = { words: wordsOf(query), limit, ...(after && { after }) };
    const rows = await members.listMembers(principal, path.spaceId, selection);
    if (rows === undefined) throw new ProblemError('not-found');
    return toPage(rows);
  });

  route(context, operations.changeMember, async ({ command, path, versions, body: { role }, acceptLanguage }) =>
    resultOf(await members.changeRole({ ...command, ...path, versions, role, allowedRoles: whoMayManageMembers, mailLanguage: mailLanguageOf(context, acceptLanguage) })),
  );

  route(context, operations.removeMember, async ({ command, path, acceptLanguage }) => {
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    resultOf(await members.removeMember({ ...command, ...path, allowedRoles: whoMayManageMembers, mailLanguage }));
    return undefined;
  });
}

function toPage({ items, total, more }: MemberRows): operations.MemberPage {
  const last = items.at(-1);
  return { items: [...items], total, nextCursor: last !== undefined && more ? writeMemberCursor(memberPositionOf(last)) : null };
}
