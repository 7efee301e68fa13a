import type { SpaceKind, SpacePage, SpaceSummary } from '../../src/contract/spaces.js';
import { element } from './element.js';
import { icon } from './icons.js';

/** How many spaces are asked for at a time: as many as the element asks for. */
const pageSize = 50;

export async function askForSpaces(query: Record<string, string>, signal?: AbortSignal): Promise<SpacePage> {
  const parameters = new URLSearchParams({ ...query, limit: String(pageSize) });
  const answer = await fetch(`/api/spaces?${parameters}`, signal && { signal });
  return (await answer.json()) as SpacePage;
}

/** The spaces of the person in two groups, page after page. */
export class SpaceList {
  readonly element = element('div', { class: 'list', role: 'listbox', 'aria-label': 'Your spaces' });
  readonly #activeId: string;
  readonly #end = element('div', { class: 'end' });
  readonly #observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) void this.#loadMore();
  });
  #query = '';
  #cursor: string | null = null;
  #call = new AbortController();

  constructor(activeId: string) {
    this.#activeId = activeId;
    this.element.addEventListener('keydown', this.#moveFocus);
  }

  /** @param ahead The answer, where it was asked for before. */
  async load(query: string, ahead?: Promise<SpacePage>): Promise<void> {
    const page = await (ahead ?? this.#read({ query }));
    this.#query = query;
    this.element.replaceChildren();
    if (page.items.length === 0) this.element.append(element('p', {}, `No space matches “${query}”.`));
    this.#append(page);
  }

  focusFirst(): void {
    this.#options[0]?.focus();
  }

  async #loadMore() {
    const cursor = this.#cursor;
    this.#cursor = null;
    if (cursor) this.#append(await this.#read({ query: this.#query, cursor }));
  }

  #read(query: Record<string, string>): Promise<SpacePage> {
    this.#call.abort();
    this.#call = new AbortController();
    return askForSpaces(query, this.#call.signal);
  }

  #append({ items, total, nextCursor }: SpacePage) {
    let position = this.#options.length;
    for (const space of items) this.#group(space.kind).append(this.#renderOption(space, (position += 1), total));
    this.element.append(this.#end);
    this.#cursor = nextCursor;
    // To observe the end again tells whether it is still in view.
    this.#observer.disconnect();
    if (nextCursor) this.#observer.observe(this.#end);
  }

  #group(kind: SpaceKind): HTMLElement {
    const known = this.element.querySelector<HTMLElement>(`.${kind}`);
    if (known) return known;
    const label = kind === 'private' ? 'Private' : 'Business';
    const heading = element('div', { class: 'heading quiet', role: 'presentation' }, label);
    const group = element('div', { class: kind, role: 'group', 'aria-label': label }, heading);
    this.element.append(group);
    return group;
  }

  #renderOption({ id, kind, title, legalName }: SpaceSummary, position: number, total: number): HTMLElement {
    const active = id === this.#activeId;
    const option = element(
      'button',
      {
        type: 'button',
        class: 'option',
        role: 'option',
        tabindex: position === 1 ? '0' : '-1',
        'aria-selected': String(active),
        'aria-posinset': String(position),
        'aria-setsize': String(total),
      },
      icon(kind === 'private' ? 'person' : 'briefcase'),
      element('span', { class: 'title', dir: 'auto' }, title),
      element('span', { class: 'quiet', dir: 'auto' }, legalName ? `${legalName} · Administrator` : 'Private space'),
    );
    if (active) option.append(icon('check'));
    option.addEventListener('click', () => void this.#choose(id));
    return option;
  }

  async #choose(spaceId: string) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    await fetch('/api/session/active-space', { method: 'PUT', headers, body: JSON.stringify({ spaceId }) });
    location.reload();
  }

  #moveFocus = (event: KeyboardEvent) => {
    const options = this.#options;
    const at = options.indexOf(event.target as HTMLElement);
    const targets = { ArrowDown: options[at + 1], ArrowUp: options[at - 1], Home: options[0], End: options.at(-1) };
    const target = targets[event.key as keyof typeof targets];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  get #options() {
    return [...this.element.querySelectorAll<HTMLElement>('.option')];
  }
}
