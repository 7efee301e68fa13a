/** Of the Network Information API, which Chromium alone has. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/**
 * Calls back once the page has nothing to do, for a download that nobody may need: not where data is saved or metered,
 * or the line is slow. Safari tells neither that nor when it is idle, and never calls back.
 */
export function whenIdle(callback: () => void): void {
  const { saveData, effectiveType, type } = (navigator as { readonly connection?: Connection }).connection ?? {};
  if (saveData || type === 'cellular' || /[23]g/.test(effectiveType ?? '')) return;
  (globalThis as Partial<typeof globalThis>).requestIdleCallback?.(callback);
}
