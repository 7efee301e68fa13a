import { formatDate } from '../../localization/formats.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

const dayMs = 24 * 60 * 60 * 1000;

/** When a space was last used, in days of the user's time zone. */
export function lastUse(lastUsedAt: string | null, language: string, messages: ManagedSpacesMessages): string {
  if (lastUsedAt === null) return messages.neverUsed;
  const day = new Date(lastUsedAt).toDateString();
  const now = Date.now();
  if (day === new Date(now).toDateString()) return messages.usedToday;
  if (day === new Date(now - dayMs).toDateString()) return messages.usedYesterday;
  return messages.usedOn(formatDate(language, lastUsedAt));
}
