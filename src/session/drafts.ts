/**
 * What people typed and have not sent yet, kept for a reload or a sign-in on the way, in this tab only and for that
 * person only. Where storage is blocked, drafts are simply not kept.
 */
const prefix = 'space-elements.draft.';

interface StoredDraft {
  readonly person: string;
  readonly draft: unknown;
}

/**
 * The draft as it was written, of any shape a former version may have written; `undefined` if there is none. A draft
 * of somebody else is dropped.
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

/** Answers whether the draft is kept. */
export function writeDraft(name: string, person: string, draft: unknown): boolean {
  const kept = attempt(() => {
    sessionStorage.setItem(prefix + name, JSON.stringify({ person, draft } satisfies StoredDraft));
    return true;
  });
  return kept ?? false;
}

export function dropDraft(name: string): void {
  attempt(() => sessionStorage.removeItem(prefix + name));
}

/** For the end of a session: leaves nothing for the next person. */
export function dropAllDrafts(): void {
  attempt(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  });
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
