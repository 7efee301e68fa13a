import type * as v from 'valibot';
import { describeProblem } from '../../../service/http/problem.js';
import { operations, resourceOf, subjects } from '../../../src/contract/index.js';
import { isCommand, type OperationDefinition, pathParameters, problemsOf } from '../../../src/contract/operation.js';
import { type ProblemName, problems } from '../../../src/contract/problems.js';
import type { DescribedSchema } from './doc-comments.js';
import { type Example, makeExamples } from './examples.js';
import { makeSchemas, nameOf, type SchemaName } from './schemas.js';

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const schemaRef = (name: SchemaName) => ref('schemas', name);

type Schemas = Readonly<Record<SchemaName, DescribedSchema>>;

/** The OpenAPI document of the HTTP contract. */
export async function makeDocument(): Promise<object> {
  const schemas = makeSchemas();
  // What a list is asked for stands among the parameters of its operation.
  const queries = new Set<string>(operations.flatMap(({ query }) => (query ? [nameOf(query)] : [])));
  const published = Object.fromEntries(Object.entries(schemas).filter(([name]) => !queries.has(name)));
  const examples = await makeExamples();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Space service',
      version: '1.0.0',
      summary: 'The back-end of space-elements: session, spaces and terms of use.',
      description:
        'Problems are RFC 9457 documents whose type is `urn:space-elements:problem:` and a name. A client passes over members it does not know, so that members may be added within version 1. Rules that a schema cannot say are in docs/contract.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api', description: 'Wherever the service is; `base-url` of `<space-session>`.' }],
    security: [{ cookie: [] }, { bearer: [] }],
    tags: Object.entries(subjects).map(([resource, description]) => ({ name: capitalize(resource), description })),
    paths: makePaths(schemas, examples),
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'A cookie of the sign-in; its name is up to the service.' },
        bearer: { type: 'http', scheme: 'bearer', description: 'For hosts that call from another origin.' },
      },
      parameters,
      headers,
      schemas: published,
      examples: Object.fromEntries(problemNames.map((name) => [name, { value: exampleOf(name) }])),
    },
  };
}

function makePaths(schemas: Schemas, examples: Readonly<Record<string, Example>>) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    paths[operation.path]![operation.method.toLowerCase()] = makeOperation(operation, schemas, examples[operation.id] ?? {});
  }
  return paths;
}

function makeOperation(operation: OperationDefinition, schemas: Schemas, example: Example) {
  const { id, summary, description, answer, body, isPublic } = operation;
  const parameters = [
    ...parametersOf(operation).map((name) => ref('parameters', name)),
    ...(operation.query ? queryParameters(schemas[nameOf(operation.query)]) : []),
  ];
  return {
    operationId: id,
    tags: [capitalize(resourceOf[id]!)],
    summary,
    description,
    ...(isPublic && { security: [{}, { cookie: [] }, { bearer: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(body, example.body) } }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.headers && { headers: Object.fromEntries(answer.headers.map((name) => [headerNames[name], ref('headers', name)])) }),
        ...(answer.schema && { content: json(answer.schema, example.answer) }),
      },
      ...problemResponses(problemsOf(operation)),
    },
  };
}

function json(schema: v.GenericSchema, example: unknown) {
  return { 'application/json': { schema: schemaRef(nameOf(schema)), example } };
}

function queryParameters({ properties = {} }: DescribedSchema) {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({ name, in: 'query', description, schema }));
}

function problemResponses(names: readonly ProblemName[]) {
  const statuses = [...new Set(names.map((name) => problems[name][0]))].sort((a, b) => a - b);
  return Object.fromEntries(statuses.map((status) => [status, problemResponse(names.filter((name) => problems[name][0] === status))]));
}

function problemResponse(names: readonly ProblemName[]) {
  return {
    description: names.map((name) => `\`${name}\`: ${problems[name][1]}.`).join(' '),
    ...(names.includes('rate-limited') && { headers: { 'Retry-After': ref('headers', 'RetryAfter') } }),
    content: {
      'application/problem+json': {
        schema: schemaRef('Problem'),
        examples: Object.fromEntries(names.map((name) => [name, ref('examples', name)])),
      },
    },
  };
}

/** All but those of addresses and methods that the document does not have. */
const problemNames = (Object.keys(problems) as ProblemName[]).filter((name) => name !== 'method-not-allowed');

function exampleOf(name: ProblemName) {
  return describeProblem(name, name === 'invalid' ? { errors: [{ pointer: '#/legalName', code: 'required' }] } : {});
}

function parametersOf(operation: OperationDefinition): readonly string[] {
  return [
    ...pathParameters(operation).map(capitalize),
    ...(operation.isLocalized ? ['AcceptLanguage'] : []),
    ...(isCommand(operation) ? ['IdempotencyKey', 'RequestedWith', 'ActingPerson'] : []),
    ...(operation.isConditional ? ['IfMatch'] : []),
  ];
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `spaceId` is the id of a space. */
function describePathParameter(name: string) {
  const noun = name.replace(/Id$/u, '');
  return [capitalize(name), { name, in: 'path', required: true, description: `\`id\` of ${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}.`, schema: schemaRef('Id') }] as const;
}

const parameters = {
  ...Object.fromEntries(operations.flatMap(pathParameters).map(describePathParameter)),
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Languages of the reader, best first.',
    schema: { type: 'string' },
    example: 'lb, de;q=0.8, fr;q=0.6',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Made when the person acts, and the same for every retry of that act. The service keeps it for 24 hours: a retry is given the first answer, and the effect happens once. A refusal is not kept.',
    schema: { type: 'string', pattern: '^[!-~]{1,64}$' },
    example: '6f2f3c9e-8f0a-4b7e-9d55-0c1f6a2b7e11',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: '`version` of the space as it was read, in quotation marks; `*` for whatever version there is.',
    schema: { type: 'string' },
    example: '"1"',
  },
  RequestedWith: {
    name: 'X-Requested-With',
    in: 'header',
    required: true,
    description: 'Says that a script of the portal sends the command: a form of another site cannot.',
    schema: { const: 'space-elements' },
  },
  ActingPerson: {
    name: 'X-Acting-Person',
    in: 'header',
    description:
      '`person.id` of the session that the page shows, percent-encoded. When another person is signed in by then, the command is refused and nothing happens.',
    schema: { type: 'string' },
    example: 'person-00007',
  },
};

const headerNames = { ETag: 'ETag', Location: 'Location', ContentLanguage: 'Content-Language' } as const;

const headers = {
  ETag: { description: '`version` of the space, in quotation marks.', schema: { type: 'string' }, example: '"1"' },
  Location: { description: 'The address of the new space.', schema: { type: 'string' }, example: '/api/spaces/space-00042' },
  ContentLanguage: { description: 'The language of the text.', schema: schemaRef('Language'), example: 'fr' },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' }, example: 30 },
};
