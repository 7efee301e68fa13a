import type { Space, SpaceSummary } from '../../src/contract/spaces.js';

/** A space as lists and the session show it. */
export function summarize({ id, kind, identifier, title, legalName, role, lastUsedAt }: Space): SpaceSummary {
  return { id, kind, identifier, title, legalName, role, lastUsedAt };
}
