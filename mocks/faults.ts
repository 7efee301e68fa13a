import { describeProblem } from '../service/http/problem.js';
import { type ProblemName, problems } from '../src/contract/problems.js';
import type { ReceivedRequest } from './received-request.js';

/** Something that goes wrong with one call. */
export type Fault =
  /** The request never arrives. */
  | 'offline'
  /** The command has its effect; its answer gets lost. */
  | 'lost-answer'
  /** The answer is JSON, but not what was agreed. */
  | 'malformed'
  /** The answer has no body. */
  | 'empty'
  /** The answer ends in the middle. */
  | 'truncated'
  /** The answer is a web page, as a proxy gives it. */
  | 'html'
  /** The answer is right, but padded to 20 MB. */
  | 'huge'
  /** Delays the answer: by this number of milliseconds, or until the promise is fulfilled. */
  | { readonly delay: number | Promise<unknown> }
  /** The service refuses with this problem; nothing has happened. */
  | { readonly problem: ProblemName; readonly retryAfter?: number; readonly fields?: Readonly<Record<string, string>> }
  /** An answer with this status and no problem document; nothing has happened. */
  | { readonly status: number; readonly retryAfter?: number };

/** Which calls a fault is for; what is left out does not matter. */
export interface FaultTarget {
  readonly method?: string;
  /** Below the base URL: `/spaces`. */
  readonly path?: string | RegExp;
  /** How many calls meet it; one unless stated. */
  readonly times?: number;
  /** How many of these calls go well first; none unless stated. */
  readonly skip?: number;
}

/** Faults that wait for their calls. */
export class FaultQueue {
  #waiting: { readonly fault: Fault; readonly target: FaultTarget; toSkip: number; left: number }[] = [];

  add(fault: Fault, target: FaultTarget) {
    this.#waiting.push({ fault, target, toSkip: target.skip ?? 0, left: target.times ?? 1 });
  }

  /** The first fault for this call; one call less is left for it. */
  take(request: ReceivedRequest): Fault | undefined {
    for (const waiting of this.#waiting) {
      if (waiting.left === 0 || !isTarget(request, waiting.target)) continue;
      if (waiting.toSkip > 0) {
        waiting.toSkip -= 1;
        continue;
      }
      waiting.left -= 1;
      return waiting.fault;
    }
    return undefined;
  }

  clear() {
    this.#waiting = [];
  }
}

function isTarget(request: ReceivedRequest, { method, path }: FaultTarget): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? path === request.path : path.test(request.path);
}

/** The answer to a call that meets a fault. */
export async function answerWithFault(fault: Fault, answer: () => Promise<Response>): Promise<Response> {
  if (typeof fault !== 'string') return answerWithRefusal(fault, answer);
  if (fault === 'offline') return Response.error();
  const { text, init } = await readAnswer(await answer());
  switch (fault) {
    case 'lost-answer':
      return Response.error();
    case 'malformed':
      return new Response('{"unexpected":[1,2,3]}', init);
    case 'empty':
      return new Response('', init);
    case 'truncated':
      return new Response(text.slice(0, text.length / 2), init);
    case 'html':
      return new Response('<!doctype html><title>Gateway</title><h1>Please wait …</h1>', {
        status: 200,
        headers: { 'Content-Type': 'text/html' },
      });
    case 'huge':
      return new Response(`${text}${' '.repeat(20_000_000)}`, init);
  }
}

async function answerWithRefusal(fault: Exclude<Fault, string>, answer: () => Promise<Response>): Promise<Response> {
  if ('delay' in fault) {
    await (typeof fault.delay === 'number' ? pause(fault.delay) : fault.delay);
    return answer();
  }
  const headers = new Headers(retryAfterOf(fault));
  if ('status' in fault) return new Response(null, { status: fault.status, headers });
  headers.set('Content-Type', 'application/problem+json');
  const errors = Object.entries(fault.fields ?? {}).map(([field, code]) => ({ pointer: `#/${field}`, code }));
  const problem = { ...describeProblem(fault.problem), ...(errors.length > 0 && { errors }) };
  return new Response(JSON.stringify(problem), { status: problems[fault.problem][0], headers });
}

/** A service that is down without saying until when is asked again after seconds: tests and demonstrations need not wait. */
function retryAfterOf(fault: Exclude<Fault, string | { delay: unknown }>): Record<string, string> {
  const isDown = ('status' in fault ? fault.status : problems[fault.problem][0]) > 500;
  const seconds = fault.retryAfter ?? (isDown ? 0 : undefined);
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) };
}

async function readAnswer(response: Response) {
  const { status, headers } = response;
  return { text: await response.text(), init: { status, headers } };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
