import type { Context } from 'hono';
import { type FieldErrorCode, type Problem, type ProblemName, problems } from '../../src/contract/problems.js';
import type { Outcome } from '../commands/store.js';
import { ClientGoneError, DatabaseUnavailableError } from '../database/database.js';

/** What is wrong with one member of the body. */
export interface FieldProblem {
  /** A JSON pointer into the body, as a URI fragment: `#/legalName`. */
  readonly pointer: string;
  readonly code: FieldErrorCode;
}

export interface ProblemDetails {
  /** A sentence for logs; never shown to people. */
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere while a request is answered; the application turns it into the answer. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly problem: ProblemName;
  readonly details: ProblemDetails;

  constructor(problem: ProblemName, details: ProblemDetails = {}) {
    super(details.detail ?? problems[problem][1]);
    this.problem = problem;
    this.details = details;
  }
}

export function describeProblem(name: ProblemName, { detail, errors }: ProblemDetails = {}): Problem {
  const [status, title] = problems[name];
  return {
    type: `urn:space-elements:problem:${name}`,
    title,
    status,
    ...(detail !== undefined && { detail }),
    ...(errors !== undefined && { errors: [...errors] }),
  };
}

/** What is noted of a request for those who run the service. */
export interface AnswerVariables {
  /** Given by the process; a service in a browser has none. */
  requestId?: string;
  /** A fixed word for why the request was refused. */
  refusal?: string;
}

/** The answer to an error. An unexpected one is reported, and its message stays inside. */
export function answerProblem(c: Context, error: Error, report: (error: Error) => void): Response {
  // Nobody reads it. The log does: https://nginx.org/en/docs/dev/development_guide.html#http_request
  if (error instanceof ClientGoneError) return new Response(null, { status: 499 });
  if (!(error instanceof ProblemError)) {
    report(error);
    return answerProblem(c, unexpectedProblem(error), report);
  }
  const { problem, details } = error;
  c.set('refusal', problem);
  const { requestId } = c.var as AnswerVariables;
  return c.body(JSON.stringify({ ...describeProblem(problem, details), requestId }), problems[problem][0], {
    ...details.headers,
    'Content-Type': 'application/problem+json',
  });
}

/** A database that is lost mostly comes back within seconds. */
function unexpectedProblem(error: Error): ProblemError {
  if (!(error instanceof DatabaseUnavailableError)) return new ProblemError('unexpected');
  return new ProblemError('unavailable', { headers: { 'Retry-After': spreadRetryAfter() } });
}

/** True if the service works, and refuses what it could not answer in time. */
export function isOverload(error: Error): boolean {
  return error instanceof DatabaseUnavailableError && error.reason === 'queue full';
}

/** Two to five seconds: those who were refused together do not all come back together. */
export function spreadRetryAfter(): string {
  return String(2 + Math.floor(Math.random() * 4));
}

/** The result of a command; a refusal becomes its problem. */
export function resultOf<Result>(outcome: Outcome<Result, ProblemName | 'key-reused'>): Result {
  if ('result' in outcome) return outcome.result;
  throw new ProblemError(outcome.refusal === 'key-reused' ? 'idempotency-key-reused' : outcome.refusal);
}
