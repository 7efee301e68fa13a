/** The most items that the contract lets a request ask for. */
const maxLimit = 200;

/** One page of a list, as the contract has it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many items match, over all pages. */
  readonly total: number;
  /** Where the next page starts; null on the last page. */
  readonly nextCursor: string | null;
}

/** What every operation that lists something takes. */
export interface PageQuery {
  readonly query?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface ListSettings<Filter> {
  /** What the list is restricted to, and its order; read with each request. */
  readonly filter?: () => Filter;
  /** 50 unless stated. */
  readonly pageSize?: number;
}

/** Reads the first items of a list in as few requests as the contract allows. */
export async function readFirst<Answer extends Page<unknown>>(
  count: number,
  request: (query: PageQuery) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const pages: Answer[] = [];
  for (let left = count; left > 0; ) {
    const cursor = pages.at(-1)?.nextCursor;
    if (cursor === null) break;
    const page = await request({ limit: Math.min(left, maxLimit), ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    left -= page.items.length || left;
  }
  return pages;
}

/** A page of a list from which one item was removed. */
export function withoutItem<Item, Answer extends Page<Item>>(page: Answer, isRemoved: (item: Item) => boolean): Answer {
  return { ...page, items: page.items.filter((item) => !isRemoved(item)), total: page.total - 1 };
}
