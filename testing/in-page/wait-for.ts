const intervalMs = 20;

/** Repeats a search until it finds something. Rejects with this message after `timeoutMs`. */
export async function waitFor<T>(search: () => T | undefined, timeoutMs: number, message: string): Promise<T> {
  for (const end = performance.now() + timeoutMs; ; ) {
    const found = search();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
