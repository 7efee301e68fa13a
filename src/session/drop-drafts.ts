/** What the names of stored drafts begin with. */
export const prefix = 'space-elements.draft.';

/** For the end of a session: leaves nothing for the next user. */
export function dropAllDrafts(): void {
  attempt(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  });
}

/** Storage may be blocked. */
export function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
