import {
  type BackEnd,
  broken,
  changeAnswer,
  changeBody,
  changeRequest,
  changeSentBody,
  changeStatus,
  commandOf,
  type Fault,
  isAt,
  type Members,
  personOf,
  withBody,
  withHeader,
} from './break.js';

/** Does what somebody else asks for, as the person would. */
const asAnne =
  (place: string, shows: (response: Response) => Response = (response) => response): Fault =>
  (answer) =>
  async (request) => {
    if (!isAt(request, place) || personOf(request) !== 'Bearer bob') return answer(request);
    return shows(await answer(withHeader(request, 'Authorization', 'Bearer anne')));
  };

/** Answers a search for a title by the titles that spaces were created with. */
const findByFormerTitle =
  (titles: ReadonlyMap<string, string>, answer: BackEnd): BackEnd =>
  async (request) => {
    const url = new URL(request.url);
    const title = url.searchParams.get('title');
    if (!isAt(request, 'GET /spaces') || title === null) return answer(request);
    url.searchParams.delete('title');
    const response = await answer(new Request(url, request));
    if (!response.ok) return response;
    const page = (await response.json()) as { items: { id: string }[] };
    const items = page.items.filter(({ id }) => titles.get(id)?.toLowerCase() === title.trim().toLowerCase());
    return withBody(response, { ...page, items, total: items.length });
  };

const hidden = () =>
  new Response(JSON.stringify({ type: 'urn:space-elements:problem:not-found', status: 404 }), {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });

/** Back-ends that show the spaces of others, or change and close spaces in another way. */
export const brokenSpaces = [
  broken('lets the last administrator leave', 'spaces.leave/keeps-the-last-administrator', (answer) => async (request) =>
    isAt(request, 'DELETE /spaces/{id}/members/me')
      ? answer(commandOf(request, 'DELETE', new URL(request.url).pathname.replace(/^\/api|\/members\/me$/gu, '')))
      : answer(request),
  ),
  broken(
    'says that a stranger has left',
    'spaces.leave/of-somebody-else-is-not-found',
    changeAnswer('DELETE /spaces/{id}/members/me', (response) =>
      response.status === 404 ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : response,
    ),
  ),
  broken('shows the spaces of others', 'spaces.one/of-somebody-else-is-not-found', asAnne('GET /spaces/{id}')),
  broken(
    'forbids the spaces of others',
    'spaces.one/of-somebody-else-is-not-found',
    changeAnswer('*', (response, request) =>
      response.status === 404 && personOf(request) === 'Bearer bob'
        ? withBody(new Response(null, { status: 403, headers: response.headers }), {
            type: 'urn:space-elements:problem:forbidden',
          })
        : response,
    ),
  ),
  broken(
    'says whose a space is',
    'spaces.one/of-somebody-else-tells-nothing',
    changeAnswer('*', async (response, request) =>
      response.status === 404 && !request.url.endsWith('/nothing')
        ? withBody(response, { ...((await response.json()) as object), detail: 'This space is somebody else’s.' })
        : response,
    ),
  ),
  broken(
    'says 404, and closes the space all the same',
    'spaces.one/of-somebody-else-stays-as-it-is',
    asAnne('DELETE /spaces/{id}', hidden),
  ),
  broken('lists the spaces of others', 'spaces.one/of-somebody-else-is-not-listed', asAnne('GET /spaces')),
  broken(
    'closes nothing',
    ['spaces.close/ends-the-space', 'session/has-no-closed-space'],
    changeRequest(
      'DELETE /spaces/{id}',
      (request) => new Request('http://service.example/api/spaces/nothing', request),
    ),
  ),
  broken(
    'says that it closed what it did not',
    ['spaces.close/ends-the-space', 'session/has-no-closed-space'],
    (answer) => async (request) =>
      request.method === 'DELETE'
        ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
        : answer(request),
  ),
  broken(
    'gives a new version when a space is used',
    'versions/stay-when-a-space-is-used',
    changeBody('GET /spaces/{id}', (body: Members) => ({
      ...body,
      version: `${String(body['version'])}-${String(body['lastUsedAt'])}`,
    })),
  ),
  broken('checks no changes', 'spaces.change/checks-what-it-is-given', changeStatus('PATCH /spaces/{id}', 422, 200)),
  broken('searches an index that it forgets to bring up to date', 'spaces.change/shows-in-the-list', (answer) => {
    const renamed = new Set<string>();
    return changeBody('GET /spaces', (page: { items: { id: string }[]; total: number }) => {
      const items = page.items.filter(({ id }) => !renamed.has(id));
      return { ...page, items, total: items.length };
    })(
      changeBody('PATCH /spaces/{id}', (space: { id: string }) => {
        renamed.add(space.id);
        return space;
      })(answer),
    );
  }),

  broken('finds a space by the title that it had', 'spaces.change/is-found-by-its-new-title', (answer) => {
    const titles = new Map<string, string>();
    const remember = changeBody('POST /spaces', (space: { id: string; title: string }) => {
      titles.set(space.id, space.title);
      return space;
    });
    return (request) => findByFormerTitle(titles, remember(answer))(request);
  }),
  broken(
    'passes over what is null in a change',
    'spaces.change/checks-what-it-is-given',
    changeSentBody('PATCH /spaces/{id}', (body) =>
      Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)),
    ),
  ),

  broken('switches to a space that is read', 'spaces.one/stays-as-it-is-when-it-is-read', (answer) => async (request) => {
    const response = await answer(request.clone());
    if (!isAt(request, 'GET /spaces/{id}') || !response.ok) return response;
    const { id } = (await response.clone().json()) as { id: string };
    await answer(commandOf(request, 'PUT', '/session/active-space', { spaceId: id }));
    return response;
  }),
];
