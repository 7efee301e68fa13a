import { commandHeaders } from '../../support/command-headers.js';

/** Answers requests as a back-end does. */
export type BackEnd = (request: Request) => Promise<Response>;

/** Makes a back-end do something wrong. */
export type Fault = (answer: BackEnd) => BackEnd;

/** A back-end that does one thing wrong, and the checks that are there to find it. */
export interface BrokenBackEnd {
  /** What it does, after "a back-end that". */
  readonly does: string;
  readonly caughtBy: readonly string[];
  readonly fault: Fault;
}

export function broken(does: string, caughtBy: string | readonly string[], fault: Fault): BrokenBackEnd {
  return { does, caughtBy: typeof caughtBy === 'string' ? [caughtBy] : caughtBy, fault };
}

/** A method and a path below `/api`, in which `{id}` stands for any id; `*` for any request. */
export type Place = string;

export function isAt({ method, url }: Request, place: Place): boolean {
  const path = new URL(url).pathname.replace(/^\/api/, '').replace(/^\/spaces\/[^/]+/, '/spaces/{id}').replace(/\/(members|invitations|certifications|pairings|devices)\/(?!me$|claims$|pairings)[^/]+/, '/$1/{id}');
  return place === '*' || place.split(' or ').includes(`${method} ${path}`);
}

export function personOf({ headers }: Request): string {
  return headers.get('Authorization') ?? '';
}

/** What comes back from a place is something else. */
export function changeAnswer(
  place: Place,
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Fault {
  return (answer) => async (request) => {
    const response = await answer(request.clone());
    return isAt(request, place) ? change(response, request) : response;
  };
}

export type Members = Readonly<Record<string, unknown>>;

/** The JSON of a success is something else. */
export function changeBody(place: Place, change: (body: never, request: Request) => unknown): Fault {
  return changeAnswer(place, async (response, request) => {
    if (!response.ok || response.status === 204) return response;
    return withBody(response, change((await response.json()) as never, request));
  });
}

/** Every object of a success that has this member has it changed. */
export function changeMember(name: string, change: (value: never, owner: Record<string, unknown>) => unknown): Fault {
  const visit = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(visit);
    const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]));
    return name in members ? { ...members, [name]: change(members[name] as never, members) } : members;
  };
  return changeBody('*', visit);
}

export function changeProblem(
  place: Place,
  change: (problem: Record<string, unknown>) => Record<string, unknown>,
): Fault {
  return changeAnswer(place, async (response) =>
    response.ok ? response : withBody(response, change((await response.json()) as Record<string, unknown>)),
  );
}

export function changeHeader(place: Place, name: string, value: string | undefined): Fault {
  return changeAnswer(place, (response) => {
    const headers = new Headers(response.headers);
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  });
}

/** What arrives at a place is something else. */
export function changeRequest(place: Place, change: (request: Request) => Request | Promise<Request>): Fault {
  return (answer) => async (request) => answer(isAt(request, place) ? await change(request) : request);
}

/** The same request with this header. */
export function withHeader(request: Request, name: string, value: string): Request {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return new Request(request, { headers });
}

export function changeSentHeader(place: Place, name: string, change: (value: string | null) => string | null): Fault {
  return changeRequest(place, (request) => {
    const value = change(request.headers.get(name));
    return value === null ? request : withHeader(request, name, value);
  });
}

/** The JSON that arrives is something else; what is no JSON arrives as it was. */
export function changeSentBody(place: Place, change: (body: Record<string, unknown>) => unknown): Fault {
  return changeRequest(place, async (request) => {
    try {
      const body = change((await request.clone().json()) as Record<string, unknown>);
      return new Request(request, { body: JSON.stringify(body) });
    } catch {
      return request;
    }
  });
}

export function changeQuery(change: (query: URLSearchParams) => void): Fault {
  return changeRequest('GET /spaces', (request) => {
    const url = new URL(request.url);
    change(url.searchParams);
    return new Request(url, request);
  });
}

/** Fails inside where the condition holds, and says nothing of it. */
export function failAt(condition: (request: Request, body: string) => boolean): Fault {
  return (answer) => async (request) => {
    if (!condition(request, await request.clone().text())) return answer(request);
    const problem = { type: 'urn:space-elements:problem:unexpected', status: 500 };
    const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
    return new Response(JSON.stringify(problem), { status: 500, headers });
  };
}

/** Every problem of one status becomes another answer. */
export function changeStatus(place: Place, from: number, to: number): Fault {
  return changeAnswer(place, async (response) =>
    response.status === from
      ? new Response((await response.text()) || null, { status: to, headers: response.headers })
      : response,
  );
}

export function withBody({ status, headers }: Response, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

/** A request of the suite's own form, sent by the same person. */
export function commandOf(request: Request, method: string, path: string, body?: unknown): Request {
  const headers = {
    Authorization: personOf(request),
    ...commandHeaders(),
    'If-Match': '*',
  };
  return new Request(new URL(`/api${path}`, request.url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
