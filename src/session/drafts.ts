import { attempt, prefix } from './drop-drafts.js';

/**
 * Drafts are what a user typed and has not sent yet. They survive a reload and a new sign-in, in this tab only and for
 * that user only. Where storage is blocked, drafts are not kept.
 */
interface StoredDraft {
  readonly person: string;
  readonly draft: unknown;
}

/**
 * The stored draft, which an earlier version of this package may have written in another shape; `undefined` if there is
 * none. A draft of another user is dropped.
 */
export function readDraft(name: string, person: string): unknown {
  return attempt(() => {
    const stored = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') as StoredDraft | null;
    if (!stored) return undefined;
    if (stored.person === person) return stored.draft;
    dropDraft(name);
    return undefined;
  });
}

/** Returns true if the draft was stored. */
export function writeDraft(name: string, person: string, draft: unknown): boolean {
  const stored = attempt(() => {
    sessionStorage.setItem(prefix + name, JSON.stringify({ person, draft } satisfies StoredDraft));
    return true;
  });
  return stored ?? false;
}

export function dropDraft(name: string): void {
  attempt(() => sessionStorage.removeItem(prefix + name));
}
