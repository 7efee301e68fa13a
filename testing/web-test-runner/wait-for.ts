/** Milliseconds between two looks. */
const pause = 20;

/** Looks again and again until a search finds something. Rejects with this message after so many milliseconds. */
export async function waitFor<T>(search: () => T | undefined, patience: number, message: string): Promise<T> {
  for (const end = performance.now() + patience; ; ) {
    const found = search();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
