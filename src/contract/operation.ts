import type * as v from 'valibot';
import type { ProblemName } from './problems.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of the contract, written once: the client, the routes of the service, the conformance suite, the mock
 * and `openapi.json` are all made of it.
 *
 * Its input is one object: the members that the path names fill the path; the rest is the query of a GET and the JSON
 * body of any other method.
 */
export interface OperationDefinition {
  readonly id: string;
  readonly method: Method;
  /** Below the base URL; `{spaceId}` stands for the id of a space. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** The query, for a GET. */
  readonly query?: v.GenericSchema;
  /** The JSON body, for a command. */
  readonly body?: v.GenericSchema;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    /** Left out for an answer without content. */
    readonly schema?: v.GenericSchema;
    readonly headers?: readonly ResponseHeaderName[];
  };
  /** Those that the kind of operation does not imply. */
  readonly problems: readonly ProblemName[];
  /** Also answers people who are not signed in. */
  readonly isPublic?: true;
  /** The longest body that it takes; 16 kB unless stated. */
  readonly maxBodyBytes?: number;
  /** Changes one version of something, named in `If-Match`. */
  readonly isConditional?: true;
  /** Only for who has signed in strongly, and not long ago. */
  readonly needsStrongSignIn?: true;
  /** Has its effect on one sign-in of the person: an idempotency key that was used in another one is refused. */
  readonly isOfSignIn?: true;
  /** Only services that name this part in the session have the operation. */
  readonly part?: string;
  /** Answers in the language that `Accept-Language` asks for. */
  readonly isLocalized?: true;
}

export type ResponseHeaderName = 'ETag' | 'Location' | 'ContentLanguage';

/** Declares an operation. Returns it as it is: the call only makes sure that nothing is missing. */
export function operation<const Definition extends OperationDefinition>(definition: Definition): Definition {
  return definition;
}

/** True for an operation that changes something. */
export function isCommand({ method }: Pick<OperationDefinition, 'method'>): boolean {
  return method !== 'GET';
}

/** The names in the path, in their order: `spaceId`. */
export function pathParameters({ path }: Pick<OperationDefinition, 'path'>): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** Every problem that an operation may answer with. */
export function problemsOf(definition: OperationDefinition): readonly ProblemName[] {
  const { body, problems, isPublic, needsStrongSignIn } = definition;
  return [
    ...(isPublic ? [] : (['unauthenticated'] as const)),
    ...(isCommand(definition) ? commandProblems : []),
    ...(needsStrongSignIn ? (['stronger-sign-in-required'] as const) : []),
    ...(body ? bodyProblems : []),
    ...problems,
    'rate-limited',
    'unexpected',
    'unavailable',
  ];
}

const commandProblems = [
  'bad-request',
  'idempotency-key-required',
  'command-header-required',
  'foreign-origin',
  'another-person',
  'idempotency-key-reused',
] as const satisfies ProblemName[];

const bodyProblems = ['too-large', 'not-json', 'invalid'] as const satisfies ProblemName[];

/** What a caller gives to an operation: its path parameters with its query or its body. */
export type InputOf<Definition extends OperationDefinition> = PathInput<Definition['path']> &
  (Definition extends { readonly query: infer Query extends v.GenericSchema } ? Partial<Readonly<v.InferOutput<Query>>> : unknown) &
  (Definition extends { readonly body: infer Body extends v.GenericSchema } ? Readonly<v.InferOutput<Body>> : unknown);

/** What an operation answers; `undefined` for an answer without content. */
export type OutputOf<Definition extends OperationDefinition> = Definition['answer'] extends {
  readonly schema: infer Schema extends v.GenericSchema;
}
  ? Readonly<v.InferOutput<Schema>>
  : undefined;

type PathInput<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & PathInput<Rest>
  : unknown;
