import { type Session, sessionAnswerSchema } from '../src/contract/session.js';
import {
  type Space,
  type SpacePage,
  spacePageSchema,
  spaceSchema,
  type SpaceSummary,
  spaceSummarySchema,
} from '../src/contract/spaces.js';
import { type Terms, type TermsReceipt, termsReceiptSchema, termsSchema } from '../src/contract/terms.js';
import type { Caller, CommandOptions } from './caller.js';
import type { Exchange } from './exchange.js';
import { bodyOf, expect, expectStatus } from './expectations.js';

/** The parameters of a list. */
export type ListQuery = Readonly<Record<string, string | number>>;

/** More pages than any list of a check has: a cursor that leads nowhere must not keep the suite. */
const mostPages = 50;

export function listPath(query: ListQuery): string {
  const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return `/spaces?${new URLSearchParams(parameters)}`;
}

export function spacePath(id: string): string {
  return `/spaces/${encodeURIComponent(id)}`;
}

export function ifMatch(version: string): Readonly<Record<string, string>> {
  return { 'If-Match': `"${version}"` };
}

export async function readSession(caller: Caller): Promise<Session> {
  const exchange = await caller.get('/session');
  const { session } = bodyOf(exchange, 200, sessionAnswerSchema);
  expect(session !== null, 'the session is null for a person who is signed in', exchange);
  return session;
}

export async function listSpaces(caller: Caller, query: ListQuery): Promise<SpacePage> {
  return bodyOf(await caller.get(listPath(query)), 200, spacePageSchema);
}

/** The rest of a list, page by page, from a cursor; the whole list without one. */
export async function listAll(caller: Caller, query: ListQuery, from?: string): Promise<readonly SpaceSummary[]> {
  const items: SpaceSummary[] = [];
  let cursor: string | null | undefined = from;
  for (let pages = 0; pages < mostPages && cursor !== null; pages += 1) {
    const page: SpacePage = await listSpaces(caller, cursor === undefined ? query : { ...query, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(cursor === null, `nextCursor still leads on after ${mostPages} pages`);
  return items;
}

export async function readSpace(caller: Caller, id: string): Promise<Space> {
  return bodyOf(await caller.get(spacePath(id)), 200, spaceSchema);
}

export async function createSpace(caller: Caller, options: CommandOptions): Promise<Space> {
  return bodyOf(await caller.send('POST', '/spaces', options), 201, spaceSchema);
}

export function change(caller: Caller, { id, version }: Space, body: unknown, options: CommandOptions = {}) {
  const headers = { ...ifMatch(version), ...options.headers };
  return caller.send('PATCH', spacePath(id), { ...options, body, headers });
}

export async function changeSpace(
  caller: Caller,
  space: Space,
  body: unknown,
  options?: CommandOptions,
): Promise<Space> {
  return bodyOf(await change(caller, space, body, options), 200, spaceSchema);
}

export function close(caller: Caller, id: string, options: CommandOptions = {}): Promise<Exchange> {
  return caller.send('DELETE', spacePath(id), { ...options, headers: { 'If-Match': '*', ...options.headers } });
}

export async function closeSpace(caller: Caller, id: string, options?: CommandOptions): Promise<void> {
  expectStatus(await close(caller, id, options), 204);
}

export function switchTo(caller: Caller, spaceId: string, options: CommandOptions = {}): Promise<Exchange> {
  return caller.send('PUT', '/session/active-space', { ...options, body: { spaceId } });
}

export async function switchSpace(caller: Caller, spaceId: string, options?: CommandOptions): Promise<SpaceSummary> {
  return bodyOf(await switchTo(caller, spaceId, options), 200, spaceSummarySchema);
}

export async function readTerms(caller: Caller, languages?: string): Promise<Terms> {
  return bodyOf(await caller.get('/terms/current', { 'Accept-Language': languages }), 200, termsSchema);
}

export function accept(
  caller: Caller,
  { version, hash, language }: Pick<Terms, 'version' | 'hash' | 'language'>,
  options: CommandOptions = {},
): Promise<Exchange> {
  return caller.send('POST', '/terms/acceptances', { ...options, body: { version, hash, language } });
}

export async function acceptTerms(caller: Caller, terms: Terms, options?: CommandOptions): Promise<TermsReceipt> {
  return bodyOf(await accept(caller, terms, options), 201, termsReceiptSchema);
}
