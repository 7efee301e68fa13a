import type { LitElement, ReactiveController } from 'lit';
import type { PagedListController } from './paged-list-controller.js';

/** Loads the next page of a list when its end, the element of class `end` in `ui/paged-list.ts`, comes into view. */
export class LoadMoreController implements ReactiveController {
  readonly #host: LitElement;
  readonly #list: Pick<PagedListController<unknown>, 'stopped' | 'loadMore'>;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, list: Pick<PagedListController<unknown>, 'stopped' | 'loadMore'>) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostConnected() {
    // Not before: a server that renders has no such observer.
    this.#observer ??= new IntersectionObserver(this.#onEntries);
  }

  hostUpdated() {
    // Observing the end again tells if it is still in view after a page was added.
    this.#observer?.disconnect();
    const end = this.#host.isConnected && this.#host.renderRoot.querySelector('.end');
    if (end) this.#observer?.observe(end);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  // On a busy page several entries come at once, the latest last.
  #onEntries = (entries: readonly IntersectionObserverEntry[]) => {
    if (entries.at(-1)?.isIntersecting && !this.#list.stopped) void this.#list.loadMore();
  };
}
