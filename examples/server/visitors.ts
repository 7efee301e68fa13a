import { randomUUID } from 'node:crypto';
import { getResponse } from 'msw';
import { Mock } from 'space-elements/mocks';

/** Where the mocks believe to be, whatever the address of the page. */
const origin = 'http://space-service.example';

/** How many visitors are remembered: who was away for longest begins anew. */
const maxVisitors = 500;

/** The space service of each visitor, of the last seen last: all begin as somebody new. */
const services = new Map<string, Mock>();

/** What a visitor's space service answers to a request, whose address begins with `/api/`. */
export async function answer(visitor: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { handlers } = serviceOf(visitor);
  const response = await getResponse([...handlers], new Request(`${origin}${pathname}${search}`, request));
  return response ?? new Response(undefined, { status: 404 });
}

function serviceOf(visitor: string): Mock {
  const service = services.get(visitor) ?? new Mock({ situation: 'new-user', baseUrl: `${origin}/api` });
  services.delete(visitor);
  services.set(visitor, service);
  for (const [longestAway] of [...services].slice(0, -maxVisitors)) services.delete(longestAway);
  return service;
}

/** Whom the cookies of a request name, or somebody new; and the cookie that names them from now on. */
export function visitorIn(cookies: string | undefined): { readonly visitor: string; readonly setCookie: string } {
  const visitor = /(?:^|; )visitor=([\w-]+)/u.exec(cookies ?? '')?.[1] ?? randomUUID();
  return { visitor, setCookie: `visitor=${visitor}; Path=/; HttpOnly; SameSite=Lax` };
}
