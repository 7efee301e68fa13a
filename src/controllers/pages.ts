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

/** Reads the first items of a list in as few requests as the contract allows. */
export async function readFirst<Item>(
  count: number,
  request: (query: PageQuery) => Promise<Page<Item>>,
): Promise<readonly Page<Item>[]> {
  const pages: Page<Item>[] = [];
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
export function withoutItem<Item>(page: Page<Item>, isRemoved: (item: Item) => boolean): Page<Item> {
  return { ...page, items: page.items.filter((item) => !isRemoved(item)), total: page.total - 1 };
}
