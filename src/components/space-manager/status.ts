import type { Announcer } from '../../controllers/announcer.js';
import type { SwitchController } from '../../controllers/switch-controller.js';
import { isolate } from '../../localization/isolate.js';
import type { ManagedSpaces } from './managed-spaces.js';
import type { SpaceManagerMessages } from './space-manager.messages.js';

/** What has just happened, for assistive technology. */
export function describeStatus(
  { text }: Announcer,
  { pending, target }: SwitchController,
  { list, kind }: ManagedSpaces,
  messages: SpaceManagerMessages,
): string {
  const { loading, outdated, query, total } = list;
  if (text) return text;
  if (pending && target) return messages.switching(isolate(target.title));
  if (loading && total === undefined) return messages.loading;
  if (outdated || (!query && !kind)) return '';
  if (total) return messages.found(total);
  return query ? messages.nothingFound(isolate(query)) : messages.noneOfKind;
}
