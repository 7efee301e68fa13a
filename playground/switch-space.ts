import type { SpaceService } from '../src/services/space-service.js';
import type { SpaceSummary } from '../src/contract/spaces.js';
import { switchSpace as operation } from '../src/services/generated/session.js';

/**
 * Switches from the portal's own buttons: the service decides, then the page hears of it, as it does from
 * `<space-switcher>`. Rejects when the service does not agree.
 */
export async function switchSpace(service: SpaceService, space: SpaceSummary, from: SpaceSummary | null): Promise<void> {
  const active = await service.call(operation, { spaceId: space.id }, { idempotencyKey: crypto.randomUUID() });
  const detail = { space: active, from };
  document.body.dispatchEvent(new CustomEvent('space-switched', { bubbles: true, composed: true, detail }));
}
