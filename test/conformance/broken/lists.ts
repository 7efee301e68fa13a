import type { SpacePage, SpaceSummary } from '../../../src/contract/spaces.js';
import { broken, changeBody, changeQuery, type Fault, isAt, withBody } from './break.js';

const changePage = (change: (page: SpacePage, query: URLSearchParams) => SpacePage): Fault =>
  changeBody('GET /spaces', (page: SpacePage, { url }) => change(page, new URL(url).searchParams));

/** Keeps of each page what the condition holds of. */
const filterPage = (holds: (space: SpaceSummary, query: URLSearchParams) => boolean): Fault =>
  changePage((page, query) => {
    const items = page.items.filter((space) => holds(space, query));
    return { ...page, items, total: items.length };
  });

const sortPage = (compare: (a: SpaceSummary, b: SpaceSummary) => number): Fault =>
  changePage((page) => ({ ...page, items: page.items.toSorted(compare) }));

const wordsOf = (query: URLSearchParams) => (query.get('query') ?? '').split(/\s+/u).filter(Boolean);
const withoutAccents = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const textOf = ({ title, legalName, identifier }: SpaceSummary) => `${title}\n${legalName ?? ''}\n${identifier}`;

/** Pages cut from the whole list; `start` finds the first row of a page by its cursor. */
function cutPages(
  start: (items: readonly SpaceSummary[], cursor: string) => number,
  mark: (items: readonly SpaceSummary[], end: number) => string,
): Fault {
  return (answer) => async (request) => {
    const url = new URL(request.url);
    const { searchParams: query } = url;
    const [cursor, limit] = [query.get('cursor'), Number(query.get('limit') ?? 50)];
    if (!isAt(request, 'GET /spaces') || !(limit > 0 && limit <= 200)) return answer(request);
    query.delete('cursor');
    query.set('limit', '200');
    const response = await answer(new Request(url, request));
    if (!response.ok) return response;
    const { items, total } = (await response.json()) as SpacePage;
    const from = cursor === null ? 0 : start(items, cursor);
    const end = from + limit;
    return withBody(response, {
      items: items.slice(from, end),
      total,
      nextCursor: end < items.length ? mark(items, end) : null,
    });
  };
}

const byNumber = cutPages(
  (_, cursor) => Number(cursor),
  (_, end) => String(end),
);
const byLastId = cutPages(
  (items, cursor) => items.findIndex(({ id }) => id === cursor) + 1,
  (items, end) => items[end - 1]!.id,
);

/** Back-ends that list other spaces than they should, or in another order. */
export const brokenLists = [
  broken('lists by use, whatever order is asked for', 'spaces.list/goes-by-title-when-asked', changeQuery((query) => query.set('order', 'recent'))),
  broken(
    'sorts each page by title, not the list',
    'spaces.list/goes-by-title-when-asked',
    changePage((page, query) =>
      query.get('order') === 'title' ? { ...page, items: page.items.toSorted((a, b) => (b.title < a.title ? -1 : 1)) } : page,
    ),
  ),
  broken(
    'lists by title when no order is asked for',
    'spaces.list/goes-by-use-unless-asked',
    changeQuery((query) => query.set('order', query.get('order') ?? 'title')),
  ),
  broken(
    'takes an order that there is not for the usual one',
    'spaces.list/refuses-an-unknown-order',
    changeQuery((query) => {
      if (query.get('order') !== 'title') query.delete('order');
    }),
  ),
  broken(
    'lists the private space among the others',
    'spaces.list/begins-with-the-private-space',
    sortPage((a) => (a.kind === 'private' ? 1 : -1)),
  ),
  broken(
    'lists by title',
    ['spaces.list/has-the-space-used-last-on-top', 'spaces.list/has-a-new-space-near-the-top'],
    sortPage((a, b) => (a.title > b.title ? 1 : -1)),
  ),
  broken(
    'lists what was used first',
    'spaces.list/is-in-the-order-of-use',
    sortPage((a, b) => ((a.lastUsedAt ?? '') > (b.lastUsedAt ?? '') ? 1 : -1)),
  ),
  broken(
    'lists what was never used last',
    'spaces.list/has-a-new-space-near-the-top',
    sortPage((a, b) => Number(a.lastUsedAt === null) - Number(b.lastUsedAt === null)),
  ),
  broken(
    'lists other titles',
    'spaces.list/shows-the-spaces-as-they-are',
    changePage((page) => ({
      ...page,
      items: page.items.map((space) => ({ ...space, title: space.title.toUpperCase() })),
    })),
  ),
  broken(
    'searches the last word only',
    'spaces.list/searches-every-word',
    changeQuery((query) => query.has('query') && query.set('query', wordsOf(query).at(-1) ?? '')),
  ),
  broken(
    'searches titles only',
    ['spaces.list/searches-every-word', 'spaces.list/searches-the-identifier'],
    filterPage(({ title }, query) => wordsOf(query).every((word) => title.toLowerCase().includes(word.toLowerCase()))),
  ),
  broken(
    'minds accents in a search',
    'spaces.list/search-minds-no-case-and-accents',
    filterPage((space, query) =>
      wordsOf(query).every((word) => textOf(space).toLowerCase().includes(word.toLowerCase())),
    ),
  ),
  broken(
    'minds case in a search',
    'spaces.list/search-minds-no-case-and-accents',
    filterPage((space, query) => wordsOf(query).every((word) => textOf(space).includes(word))),
  ),
  broken(
    'folds accents alone',
    'spaces.list/search-folds-letters-and-signs',
    filterPage((space, query) => wordsOf(query).every((word) => withoutAccents(textOf(space)).includes(withoutAccents(word)))),
  ),
  broken(
    'knows no other spelling',
    'spaces.list/search-knows-spellings',
    filterPage((space, query) => wordsOf(query).every((word) => withoutAccents(textOf(space)).includes(withoutAccents(word)))),
  ),
  broken(
    'has signs that stand for any letter',
    'spaces.list/search-takes-signs-as-they-are',
    changeQuery((query) => query.has('query') && query.set('query', (query.get('query') ?? '').replaceAll('_', ' '))),
  ),
  broken(
    'minds case in titles',
    'spaces.list/finds-a-title',
    filterPage(({ title }, query) => !query.has('title') || title === query.get('title')),
  ),
  broken(
    'finds titles by their beginning',
    'spaces.list/finds-only-the-whole-title',
    changeQuery((query) => {
      if (!query.has('title')) return;
      query.set('query', `${query.get('query') ?? ''} ${query.get('title') ?? ''}`);
      query.delete('title');
    }),
  ),
  broken(
    'lists both kinds',
    'spaces.list/shows-one-kind',
    changeQuery((query) => query.delete('kind')),
  ),
  broken(
    'corrects limits',
    'spaces.list/refuses-other-parameters',
    changeQuery((query) => {
      const limit = Math.trunc(Number(query.get('limit') ?? 50)) || 50;
      query.set('limit', String(Math.min(Math.max(limit, 1), 200)));
    }),
  ),
  broken(
    'begins anew at a cursor that it does not know',
    'spaces.list/refuses-other-parameters',
    changeQuery((query) => query.get('cursor') === 'nothing' && query.delete('cursor')),
  ),

  broken(
    'turns every page around',
    'spaces.paging/keeps-the-order',
    changePage((page) => ({ ...page, items: page.items.toReversed() })),
  ),
  broken(
    'has three on a page',
    ['spaces.paging/has-as-many-as-asked-for', 'spaces.paging/ends'],
    changeQuery((query) => query.set('limit', String(Math.min(3, Number(query.get('limit') ?? 50))))),
  ),
  broken(
    'counts the page',
    'spaces.paging/counts-over-all-pages',
    changePage((page) => ({ ...page, total: page.items.length })),
  ),
  broken(
    'always leads on',
    'spaces.paging/ends',
    changePage((page) => ({ ...page, nextCursor: page.nextCursor ?? 'end' })),
  ),
  broken(
    'cuts pages by number',
    [
      'spaces.paging/survives-a-creation',
      'spaces.paging/survives-a-closing',
      'spaces.paging/survives-the-closing-of-its-last-row',
      'spaces.paging/survives-a-switch',
    ],
    byNumber,
  ),
  broken(
    'looks for the last row of the page before',
    ['spaces.paging/survives-the-closing-of-its-last-row', 'spaces.paging/survives-a-switch'],
    byLastId,
  ),

  broken('searches the e-mail address too', 'spaces.list/searches-nothing-else', (answer) => {
    const addresses = new Map<string, string>();
    const remember = changeBody('POST /spaces', (space: { id: string; email: string }) => {
      addresses.set(space.email.split('@')[0]!, space.id);
      return space;
    })(answer);
    return async (request) => {
      const url = new URL(request.url);
      const id = addresses.get(url.searchParams.get('query') ?? '');
      if (!isAt(request, 'GET /spaces') || id === undefined) return remember(request);
      url.searchParams.delete('query');
      const page = (await (await remember(new Request(url, request))).clone().json()) as SpacePage;
      const items = page.items.filter((space) => space.id === id);
      return withBody(await remember(request), { ...page, items, total: items.length });
    };
  }),
  broken(
    'searches a title and a legal name as one text',
    'spaces.list/searches-nothing-else',
    changeQuery((query) => query.get('query')?.endsWith('conformance') && query.delete('query')),
  ),
  broken(
    'finds nothing by an empty query',
    'spaces.list/takes-an-empty-query',
    filterPage((_, query) => query.get('query') !== ''),
  ),
  broken(
    'takes an empty title for none',
    'spaces.list/takes-an-empty-query',
    changeQuery((query) => query.get('title') === '' && query.delete('title')),
  ),
  broken(
    'reads every number of its language in a limit',
    'spaces.list/refuses-other-parameters',
    changeQuery((query) => {
      const limit = query.get('limit');
      if (limit !== null && limit !== '' && Number(limit) % 1 === 0) query.set('limit', String(Number(limit)));
    }),
  ),
  broken(
    'takes an empty parameter for none',
    'spaces.list/refuses-other-parameters',
    changeQuery((query) => {
      for (const name of ['limit', 'kind', 'cursor']) if (query.get(name) === '') query.delete(name);
    }),
  ),
];
