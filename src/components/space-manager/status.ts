import type { SpaceSummary } from '../../contract/spaces.js';
import type { Announcer } from '../../controllers/announcer.js';
import { isolate } from '../../localization/isolate.js';
import type { ManagedSpaces } from './managed-spaces.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

/** What has just happened, for assistive technology. */
export function describeStatus(
  { text }: Announcer,
  entering: SpaceSummary | undefined,
  { list, kind }: ManagedSpaces,
  messages: ManagedSpacesMessages,
): string {
  const { loading, outdated, query, total } = list;
  if (text) return text;
  if (entering) return messages.switching(isolate(entering.title));
  if (loading && total === undefined) return messages.loading;
  if (outdated || (!query && !kind)) return '';
  if (total) return messages.found(total);
  return query ? messages.nothingFound(isolate(query)) : messages.noneOfKind;
}
