import { isCommand, type OperationDefinition, problemsOf } from '../../../src/contract/operation.js';
import { type ProblemName, problems } from '../../../src/contract/problems.js';
import { type Fault, withBody, withHeader } from '../broken/break.js';
import { mutateAnswer } from './answers.js';
import type { Draw, Mutation } from './mutant.js';
import { isFor } from './places.js';

/** What no run of the suite brings about: an administrator, many requests or a failure inside would have to. */
const outOfReach: readonly ProblemName[] = [
  'forbidden',
  'foreign-origin',
  'limit-reached',
  'rate-limited',
  'unexpected',
  'unavailable',
];

type Document = Record<string, unknown> & { readonly errors?: readonly Record<string, unknown>[] };

/** A refusal that says something else, or that is none. */
export function mutateRefusal(operation: OperationDefinition, draw: Draw): Mutation {
  const names = problemsOf(operation).filter((problem) => !outOfReach.includes(problem));
  if (names.length === 0) return mutateAnswer(operation, draw);
  const name = draw(names);
  const [status] = problems[name];
  const all = name === 'invalid' ? [...ofAny, ...ofInvalid] : ofAny;
  const ways = all.filter(([what]) => !what.includes(` ${status} `));
  const [what, change] = draw(isCommand(operation) && name !== 'not-found' ? [...ways, doItAllTheSame] : ways);
  return { does: `${what} ${name} of ${operation.id}`, fault: change(operation, name) };
}

type Way = readonly [what: string, change: (operation: OperationDefinition, name: ProblemName) => Fault];

const changeRefusals =
  (change: (response: Response, problem: Document, request: Request, answer: (request: Request) => Promise<Response>) => Response | Promise<Response>) =>
  (operation: OperationDefinition, name: ProblemName): Fault =>
  (answer) =>
  async (request) => {
    const response = await answer(request.clone());
    if (!isFor(request, operation) || response.status !== problems[name][0]) return response;
    const problem = (await response.clone().json()) as Document;
    return problem['type'] === `urn:space-elements:problem:${name}` ? change(response, problem, request, answer) : response;
  };

const withStatus = (status: number) =>
  changeRefusals((response, problem) =>
    withBody(new Response(null, { status, headers: response.headers }), { ...problem, status }),
  );

const ofAny: readonly Way[] = [
  ['answers 400 instead of', withStatus(400)],
  ['answers 403 instead of', withStatus(403)],
  ['answers 500 instead of', withStatus(500)],
  ['answers 200 instead of', withStatus(200)],
  ['has no type in', changeRefusals((response, { type: _, ...others }) => withBody(response, others))],
  ['has another type in', changeRefusals((response, problem) => withBody(response, { ...problem, type: 'about:blank' }))],
  ['has another status in', changeRefusals((response, problem) => withBody(response, { ...problem, status: 418 }))],
  ['has text for the status in', changeRefusals((response, problem) => withBody(response, { ...problem, status: String(problem['status']) }))],
  ['has no body in', changeRefusals(({ status, headers }) => new Response(null, { status, headers }))],
  [
    'has the type of other JSON for',
    changeRefusals((response, problem) => {
      const headers = { ...Object.fromEntries(response.headers), 'content-type': 'application/json' };
      return withBody(new Response(null, { status: response.status, headers }), problem);
    }),
  ],
  [
    'lets answers be kept that are',
    changeRefusals((response, problem) => {
      const headers = { ...Object.fromEntries(response.headers), 'cache-control': 'max-age=60' };
      return withBody(new Response(null, { status: response.status, headers }), problem);
    }),
  ],
];

const changeErrors = (change: (errors: readonly Record<string, unknown>[]) => unknown) =>
  changeRefusals((response, problem) => withBody(response, { ...problem, errors: change(problem.errors ?? []) }));

const ofInvalid: readonly Way[] = [
  ['has no errors in', changeErrors(() => undefined)],
  ['has the last error only in', changeErrors((errors) => errors.slice(-1))],
  ['has a code for all errors in', changeErrors((errors) => errors.map((error) => ({ ...error, code: 'malformed' })))],
  ['has another code in', changeErrors((errors) => errors.map((error) => ({ ...error, code: 'wrong' })))],
  ['has pointers without # in', changeErrors((errors) => errors.map((error) => ({ ...error, pointer: String(error['pointer']).slice(1) })))],
  ['has names for pointers in', changeErrors((errors) => errors.map((error) => ({ ...error, pointer: String(error['pointer']).slice(2) })))],
];

/** Refuses, and does it nevertheless: with everything that was missing. */
const doItAllTheSame: Way = [
  'refuses and does all the same what is',
  changeRefusals(async (response, _, request, answer) => {
    const headers = ['X-Requested-With', 'Content-Type', 'If-Match'].map((name) => [name, name === 'If-Match' ? '*' : name === 'Content-Type' ? 'application/json' : 'space-elements'] as const);
    const corrected = headers.reduce((sent, [name, value]) => withHeader(sent, name, value), withHeader(request.clone(), 'Idempotency-Key', crypto.randomUUID()));
    corrected.headers.delete('X-Acting-Person');
    await answer(corrected);
    return response;
  }),
];
