/** Shared by the loader, which requests the session before the element is there, and the element. */
const key = Symbol.for('space-elements.early-answers/v1');

const page = globalThis as Partial<Record<symbol, Partial<Record<string, Promise<Response>>>>>;

/** By address and headers, what has been requested already. Each is used once. */
export const earlyAnswers = (page[key] ??= {});

/** `fetch`, for which the loader may have requested the answer already. */
export const fetchOnce: typeof fetch = (url, init) => {
  const request = String([url, init?.headers]);
  const early = earlyAnswers[request];
  delete earlyAnswers[request];
  return early ?? fetch(url, init);
};
