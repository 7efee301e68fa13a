/** Blocks storage, as a browser can be told to. Returns what ends it. */
export function blockStorage(): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  Object.defineProperty(window, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  return () => Object.defineProperty(window, 'sessionStorage', descriptor);
}
