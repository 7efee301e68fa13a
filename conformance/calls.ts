import { operations } from '../src/contract/index.js';
import type { OperationDefinition } from '../src/contract/operation.js';
import * as members from '../src/contract/members.js';
import * as session from '../src/contract/session.js';
import * as spaces from '../src/contract/spaces.js';
import * as terms from '../src/contract/terms.js';
import type { Caller, CallInput, CallOptions } from './caller.js';
import { CheckSkipped } from './check.js';
import type { Exchange } from './exchange.js';
import { answerOf, expect } from './expectations.js';

/** More pages than any list of a check has: a cursor that leads nowhere must not keep the suite running. */
const maxPages = 50;

/** The session of somebody who is signed in. */
export async function readSession(caller: Caller): Promise<session.Session> {
  const exchange = await caller.call(session.readSession);
  const { session: read } = answerOf(exchange);
  expect(read !== null, 'the session is null for a person who is signed in', exchange);
  return read;
}

/** The operations that the back-end offers: some belong to a part that it may leave out. */
export async function offeredOperations(caller: Caller): Promise<readonly OperationDefinition[]> {
  const { capabilities = [] } = await readSession(caller);
  return operations.filter(({ part }: OperationDefinition) => part === undefined || capabilities.includes(part));
}

export async function offersPart(caller: Caller, part: session.Capability): Promise<boolean> {
  const { capabilities = [] } = await readSession(caller);
  return capabilities.includes(part);
}

/** @throws CheckSkipped when the back-end does not offer the part. */
export async function needPart(caller: Caller, part: session.Capability): Promise<void> {
  if (!(await offersPart(caller, part))) throw new CheckSkipped(`a back-end that offers ${part}`);
}

/** True if a command was refused because the person has not signed in strongly, or too long ago. */
export function isTooWeak({ status, json }: Pick<Exchange, 'status' | 'json'>): boolean {
  const { type } = (json ?? {}) as { readonly type?: string };
  return status === 403 && type === 'urn:space-elements:problem:stronger-sign-in-required';
}

/** @throws CheckSkipped when it was. */
export function requireStrong(exchange: Pick<Exchange, 'status' | 'json'>) {
  if (isTooWeak(exchange)) throw new CheckSkipped('a person who has signed in strongly, just now');
}

export async function listSpaces(caller: Caller, query: CallInput): Promise<spaces.SpacePage> {
  return answerOf(await caller.call(spaces.listSpaces, query));
}

/** The rest of a list, page by page, from a cursor; the whole list without one. */
export async function listAll(caller: Caller, query: CallInput, from?: string): Promise<readonly spaces.SpaceSummary[]> {
  const items: spaces.SpaceSummary[] = [];
  let cursor: string | null | undefined = from;
  for (let pages = 0; pages < maxPages && cursor !== null; pages += 1) {
    const page: spaces.SpacePage = await listSpaces(caller, cursor === undefined ? query : { ...query, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(cursor === null, `nextCursor still leads on after ${maxPages} pages`);
  return items;
}

export async function listMembers(caller: Caller, spaceId: string, query: CallInput = {}): Promise<members.MemberPage> {
  return answerOf(await caller.call(members.listMembers, { spaceId, ...query }));
}

export async function readSpace(caller: Caller, spaceId: string): Promise<spaces.Space> {
  return answerOf(await caller.call(spaces.readSpace, { spaceId }));
}

export async function createSpace(caller: Caller, body: CallInput, options?: CallOptions): Promise<spaces.Space> {
  return answerOf(await caller.call(spaces.createSpace, body, options));
}

/** Changes a space at the version that it was read with. */
export function change(caller: Caller, { id, version }: spaces.Space, body: CallInput, options?: CallOptions) {
  return caller.call(spaces.changeSpace, { ...body, spaceId: id }, { version, ...options });
}

export async function changeSpace(
  caller: Caller,
  space: spaces.Space,
  body: CallInput,
  options?: CallOptions,
): Promise<spaces.Space> {
  return answerOf(await change(caller, space, body, options));
}

export function close(caller: Caller, spaceId: string, options?: CallOptions) {
  return caller.call(spaces.closeSpace, { spaceId }, options);
}

export async function closeSpace(caller: Caller, spaceId: string, options?: CallOptions): Promise<void> {
  answerOf(await close(caller, spaceId, options));
}

export function leave(caller: Caller, spaceId: string) {
  return caller.call(spaces.leaveSpace, { spaceId });
}

export function switchTo(caller: Caller, spaceId: string, options?: CallOptions) {
  return caller.call(session.switchSpace, { spaceId }, options);
}

export async function switchSpace(caller: Caller, spaceId: string, options?: CallOptions): Promise<spaces.SpaceSummary> {
  return answerOf(await switchTo(caller, spaceId, options));
}

export async function readTerms(caller: Caller, language?: string): Promise<terms.Terms> {
  return answerOf(await caller.call(terms.readTerms, {}, { language }));
}

export function accept(
  caller: Caller,
  { version, hash, language }: Pick<terms.Terms, 'version' | 'hash' | 'language'>,
  options?: CallOptions,
) {
  return caller.call(terms.acceptTerms, { version, hash, language }, options);
}

export async function acceptTerms(caller: Caller, text: terms.Terms, options?: CallOptions): Promise<terms.TermsReceipt> {
  return answerOf(await accept(caller, text, options));
}
