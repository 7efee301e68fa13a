import { HttpResponse, http } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';
import { HttpSpaceService, type HttpSpaceServiceOptions } from '../../../src/services/http-space-service.js';
import { isServiceError, type ServiceError } from '../../../src/services/service-error.js';

/** What the network answers to one request; `undefined` stands for a connection that breaks. */
export type Answer = Response | undefined | ((request: Request) => Response | Promise<Response>);

/** A network between the client and nobody: it answers what a test tells it to, and remembers what was asked. */
export interface MockedNetwork {
  /** The requests that came, oldest first. */
  readonly requests: Request[];
  /** What the next requests get, in order; the last answer is for all that follow. */
  answer(...answers: Answer[]): void;
  createService(options?: HttpSpaceServiceOptions): HttpSpaceService;
}

/** Mocks the network for the tests of a file. */
export function mockNetwork(): MockedNetwork {
  const baseUrl = '/service-under-test';
  let worker: SetupWorker;
  let answers: Answer[] = [];
  const requests: Request[] = [];

  const answerNext = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) return HttpResponse.error();
    return typeof answer === 'function' ? answer(request) : answer.clone();
  };

  before(async () => {
    worker = setupWorker(http.all(`${baseUrl}/*`, ({ request }) => answerNext(request)));
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  });
  beforeEach(() => {
    answers = [];
    requests.length = 0;
  });
  after(() => worker.stop());

  return {
    requests,
    answer: (...next) => (answers = next),
    createService: (options) => new HttpSpaceService(`${baseUrl}/`, options),
  };
}

/** What never comes. */
export const never = new Promise<never>(() => undefined);

/** The error a call fails with; a test in which the call succeeds fails. */
export async function failureOf(call: Promise<unknown>): Promise<ServiceError> {
  const reason: unknown = await call.then(
    () => Promise.reject(new Error('The call succeeded')),
    (error: unknown) => error,
  );
  if (!isServiceError(reason)) throw reason;
  return reason;
}

export function json(value: unknown, init?: ResponseInit): Response {
  return Response.json(value, init);
}

/** @param headers Unless they say otherwise, the service is back at once. */
export function problem(status: number, members: object = {}, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ status, ...members }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...(status > 500 && { 'Retry-After': '0' }), ...headers },
  });
}
