import type { Member } from '../../contract/members.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { PagedListController } from '../../controllers/paged-list-controller.js';
import { isolate } from '../../localization/isolate.js';
import type { SpaceMembersMessages } from './space-members.messages.js';

type ListStatus = Pick<PagedListController<Member>, 'total' | 'query' | 'outdated' | 'loading'>;

/** What a polite live region says of the list. */
export function describeStatus(
  { text }: Announcer,
  { total, query, outdated, loading }: ListStatus,
  messages: SpaceMembersMessages,
): string {
  if (text) return text;
  if (loading && total === undefined) return messages.loading;
  if (outdated || !query) return '';
  return total ? messages.found(total) : messages.nothingFound(isolate(query));
}
