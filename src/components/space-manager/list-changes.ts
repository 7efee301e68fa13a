import type { SpaceSummary } from '../../contract/spaces.js';
import { isolate } from '../../localization/isolate.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

/** What has happened to the spaces of a list, said where it happened. */
export interface ListNews {
  /** Stands before the space at this position. */
  readonly position: number;
  readonly words: string;
}

/** What happened elsewhere between two readings of a list: spaces that are gone, and spaces with another title. */
export function compareLists(
  before: readonly SpaceSummary[],
  after: readonly SpaceSummary[],
  messages: ManagedSpacesMessages,
): ListNews | undefined {
  const positions = new Map(after.map(({ id }, index) => [id, index]));
  const earlier = new Map(before.map((space) => [space.id, space]));
  // Each space that is new here may have pushed one off the end, which is not gone.
  const arrived = after.filter(({ id }) => !earlier.has(id)).length;
  const gone = before.slice(0, before.length - arrived).filter(({ id }) => !positions.has(id));
  const renamed = after.filter(({ id, title }) => (earlier.get(id)?.title ?? title) !== title);
  const [first] = gone;
  if (first) {
    const survivors = before.slice(0, before.indexOf(first)).filter(({ id }) => positions.has(id));
    const last = survivors.at(-1);
    const words = gone.length + renamed.length === 1 ? messages.gone(isolate(first.title)) : undefined;
    return { position: last ? positions.get(last.id)! + 1 : 0, words: words ?? messages.severalChanged(gone.length + renamed.length) };
  }
  const [changed] = renamed;
  if (!changed) return undefined;
  const words = messages.renamed(isolate(earlier.get(changed.id)!.title), isolate(changed.title));
  return { position: positions.get(changed.id)!, words: renamed.length === 1 ? words : messages.severalChanged(renamed.length) };
}
