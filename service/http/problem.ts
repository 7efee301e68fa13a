import type { Context } from 'hono';
import { type FieldErrorCode, type Problem, type ProblemName, problems } from '../../src/contract/problems.js';
import { UnavailableError } from '../unavailable-error.js';

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
  override readonly name = 'ProblemError';
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

/** The answer to an error. One that nobody foresaw is reported, and its words stay inside. */
export function answerProblem(c: Context, error: Error, report: (error: Error) => void): Response {
  if (!(error instanceof ProblemError)) {
    report(error);
    return answerProblem(c, unforeseen(error), report);
  }
  const { problem, details } = error;
  return c.body(JSON.stringify(describeProblem(problem, details)), problems[problem][0], {
    ...details.headers,
    'Content-Type': 'application/problem+json',
  });
}

/** What is lost comes back within seconds, or not soon. */
function unforeseen(error: Error): ProblemError {
  if (!(error instanceof UnavailableError)) return new ProblemError('unexpected');
  return new ProblemError('unavailable', { headers: { 'Retry-After': '2' } });
}
