import type { Hono, HonoRequest } from 'hono';
import type * as v from 'valibot';
import { isCommand, type OperationDefinition, type OutputOf, pathParameters } from '../../src/contract/operation.js';
import type { Command } from '../commands/store.js';
import { isId } from '../values/ids.js';
import { requireStrongAndRecent, type StrongSignInRule } from './assurance.js';
import { readBody } from './body.js';
import { describeAct, requireActingPerson, requireKey } from './command.js';
import { requireVersions } from './if-match.js';
import type { Principal } from './principal.js';
import { ProblemError } from './problem.js';
import { readQuery } from './query.js';

/** What every route needs. Each resource adds what its own routes need. */
export interface RouteContext extends StrongSignInRule {
  /** Where routes are registered. */
  readonly app: Hono;
  /** Who sent the request; null when nobody is signed in. */
  readonly authenticate: (request: Request) => Promise<Principal | null> | Principal | null;
}

/** A request that is as its operation says: whatever is wrong with it has been refused. */
export interface OperationRequest<Definition extends OperationDefinition> {
  readonly principal: Definition extends { readonly isPublic: true } ? Principal | null : Principal;
  /** The parameters of the path: `spaceId`. */
  readonly path: Readonly<Record<PathParameter<Definition['path']>, string>>;
  readonly query: Definition extends { readonly query: infer Query extends v.GenericSchema } ? v.InferOutput<Query> : undefined;
  readonly body: Definition extends { readonly body: infer Body extends v.GenericSchema } ? v.InferOutput<Body> : undefined;
  /** What a store needs of every command: who sends it, when, and its idempotency key. */
  readonly command: Definition extends { readonly method: 'GET' } ? undefined : Command;
  /** The versions that a conditional change is for; `undefined` for any. */
  readonly versions: readonly string[] | undefined;
  /** The `Accept-Language` header. */
  readonly acceptLanguage: string | undefined;
}

type PathParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameter<Rest>
  : never;

/** The rule of the domain: returns what the operation answers, or throws a `ProblemError`. */
export type Handler<Definition extends OperationDefinition> = (
  request: OperationRequest<Definition>,
) => Promise<OutputOf<Definition>> | OutputOf<Definition>;

/**
 * Registers the route of an operation: its method, path, query, body, headers and status are those of the contract.
 *
 * A request is refused for the first of these: nobody is signed in, a page that shows
 * somebody else, no strong sign-in, no version, no idempotency key, a body or a query
 * of another form, an id that cannot exist.
 */
export function route<Definition extends OperationDefinition>(
  context: RouteContext,
  definition: Definition,
  handler: Handler<Definition>,
) {
  const { method, path, answer } = definition;
  context.app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const output: unknown = await handler(await readRequest(context, definition, c.req as HonoRequest));
    if (answer.schema === undefined) return c.body(null, 204);
    return c.json(output as object, answer.status as 200 | 201, headersOf(definition, output as object, c.req.path));
  });
}

async function readRequest<Definition extends OperationDefinition>(
  { authenticate, ...rule }: RouteContext,
  definition: Definition,
  req: HonoRequest,
): Promise<OperationRequest<Definition>> {
  const principal = await authenticate(req.raw);
  if (principal === null && !definition.isPublic) throw new ProblemError('unauthenticated');
  if (isCommand(definition) && principal !== null) requireActingPerson(req, principal);
  if (definition.needsStrongSignIn && principal !== null) requireStrongAndRecent(principal, rule);
  const versions = definition.isConditional ? requireVersions(req) : undefined;
  const key = isCommand(definition) ? requireKey(req) : undefined;
  const body: unknown = definition.body && (await readBody(req, definition.body, definition.maxBodyBytes));
  const query = definition.query && readQuery(req.query(), definition.query);
  const path = Object.fromEntries(pathParameters(definition).map((name) => [name, req.param(name) ?? '']));
  if (!Object.values(path).every(isId)) throw new ProblemError('not-found');
  const command = key && principal && {
    personId: principal.personId,
    signInId: principal.signInId,
    certificateNumber: principal.certificateNumber ?? null,
    act: await describeAct(req, {
      key,
      body: body ?? null,
      signInId: definition.isOfSignIn ? principal.signInId : null,
      now: rule.now(),
    }),
    at: rule.now().toISOString(),
  };
  const request = { principal, path, query, body, command, versions, acceptLanguage: req.header('Accept-Language') };
  return request as unknown as OperationRequest<Definition>;
}

interface HeaderSources {
  readonly id?: string;
  readonly version?: string;
  readonly language?: string;
}

/** The headers that the operation promises, made of what it answers. */
function headersOf({ answer }: OperationDefinition, output: HeaderSources, path: string): Record<string, string> {
  const { id, version, language } = output;
  const headers = {
    ETag: ['ETag', `"${version}"`],
    Location: ['Location', `${path}/${id}`],
    ContentLanguage: ['Content-Language', `${language}`],
  } as const;
  return Object.fromEntries((answer.headers ?? []).map((name) => headers[name]));
}
