import * as v from 'valibot';
import { findOperation } from '../src/contract/find-operation.js';
import { type OperationDefinition, problemsOf } from '../src/contract/operation.js';
import { type ProblemName, problems, problemSchema } from '../src/contract/problems.js';
import type { Exchange } from './exchange.js';

/** What every answer must keep to, whatever was asked. */
export const answerRules = {
  'no-redirection': ({ status }) => (isRedirection(status) ? 'a redirection' : undefined),
  'no-store': ({ headers }) => {
    const value = headers.get('Cache-Control');
    return value?.split(',').some((directive) => directive.trim().toLowerCase() === 'no-store')
      ? undefined
      : `Cache-Control is ${value ?? 'missing'}`;
  },
  'documented-status': ({ status }, operation) =>
    statusesOf(operation).includes(status) ? undefined : `status ${status} is not documented`,
  'json-in-utf-8': checkContentType,
  'promised-form': ({ status, json }, operation) => {
    const schema = status === operation?.answer.status ? operation.answer.schema : undefined;
    return schema === undefined || json === undefined ? undefined : describeIssues(schema, json);
  },
  'promised-headers': checkHeaders,
  'problem-documents': checkProblem,
  'times-in-utc': ({ json }) => {
    const time = textsOf(json).find(
      (text) => /^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/.test(text) && !/[+-]00:00$/.test(text),
    );
    return time && `${time} is not in UTC`;
  },
  'at-most-2-mb': ({ text }) => (text.length > 2_000_000 ? `${text.length} characters` : undefined),
} as const satisfies Record<string, Rule>;

export type AnswerRule = keyof typeof answerRules;

/** Says what is wrong; `undefined` when nothing is. */
type Rule = (answer: Answer, operation: OperationDefinition | undefined) => string | undefined;

export type Answer = Pick<Exchange, 'status' | 'headers' | 'text' | 'json'>;

/** What is wrong with an answer, by rule. A redirection is nothing else. */
export function findFaults(method: string, path: string, answer: Answer): Exchange['faults'] {
  const operation = findOperation(method, path);
  const rules = Object.entries(answerRules) as [AnswerRule, Rule][];
  const broken = rules.flatMap(([name, rule]) => {
    const fault = isRedirection(answer.status) && name !== 'no-redirection' ? undefined : rule(answer, operation);
    return fault === undefined ? [] : [[name, fault] as const];
  });
  return Object.fromEntries(broken);
}

/** What a value lacks to be of this form; `undefined` when it is. */
export function describeIssues(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value);
  return issues?.map((issue) => `${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`).join('; ');
}

function isRedirection(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

/** Where there is no operation, nothing but a refusal is documented. */
const refusalsOfNothing: readonly ProblemName[] = [
  'not-found',
  'method-not-allowed',
  'rate-limited',
  'unexpected',
  'unavailable',
];

function refusalsOf(operation: OperationDefinition | undefined): readonly ProblemName[] {
  return operation ? problemsOf(operation) : refusalsOfNothing;
}

function statusesOf(operation: OperationDefinition | undefined): readonly number[] {
  const refusals = refusalsOf(operation).map((name) => problems[name][0] as number);
  return operation ? [operation.answer.status, ...refusals] : refusals;
}

function checkContentType({ status, headers, text, json }: Answer): string | undefined {
  if (status === 204) return text === '' ? undefined : 'an answer without content has a body';
  const type = headers.get('Content-Type') ?? 'no content type';
  const promised = status < 400 ? /^application\/json\s*(;|$)/i : /^application\/problem\+json\s*(;|$)/i;
  if (!promised.test(type) || /charset=(?!"?utf-?8)/i.test(type)) return `Content-Type: ${type}`;
  return json === undefined ? 'the body is not JSON in UTF-8' : undefined;
}

function checkHeaders({ status, headers, json }: Answer, operation: OperationDefinition | undefined): string | undefined {
  if (status === 429) return headers.has('Retry-After') ? undefined : 'Retry-After is missing';
  if (status !== operation?.answer.status) return undefined;
  const promised = operation.answer.headers ?? [];
  const names = promised.map((name) => (name === 'ContentLanguage' ? 'Content-Language' : name));
  const missing = names.filter((name) => !headers.has(name));
  if (missing.length > 0) return `${missing.join(', ')}: missing`;
  const { version } = (json ?? {}) as { version?: string };
  const tag = headers.get('ETag');
  return promised.includes('ETag') && tag !== `"${version}"` ? `ETag is ${tag}, version ${version}` : undefined;
}

function checkProblem({ status, json }: Answer, operation: OperationDefinition | undefined): string | undefined {
  if (status < 400 || json === undefined) return undefined;
  const parsed = v.safeParse(problemSchema, json);
  if (!parsed.success) return describeIssues(problemSchema, json);
  const { type = 'missing', status: stated = status, errors } = parsed.output;
  if (stated !== status) return `status is ${stated} in the document, ${status} in the answer`;
  const names = refusalsOf(operation).filter((name) => problems[name][0] === status);
  const name = names.find((candidate) => type === `urn:space-elements:problem:${candidate}`);
  if (name === undefined) return names.length === 0 ? undefined : `type is ${type}, promised ${names.join(' or ')}`;
  return name === 'invalid' ? checkFieldProblems(errors ?? []) : undefined;
}

function checkFieldProblems(
  errors: readonly { readonly pointer: string; readonly code: string }[],
): string | undefined {
  if (errors.length === 0) return 'errors lists no fault';
  const odd = errors.find(
    ({ pointer, code }) =>
      !/^#(\/.*)?$/.test(pointer) || !['required', 'too-long', 'malformed', 'refused'].includes(code),
  );
  return odd && `an error is ${JSON.stringify(odd)}`;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
