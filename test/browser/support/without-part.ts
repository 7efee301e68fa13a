import { startMock } from '../../../mocks/index.js';

/** Firefox kept failed imports until version 154: https://bugzilla.mozilla.org/show_bug.cgi?id=2055211 */
export const importsAgain = !(Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1]) < 154);

/**
 * Keeps a part that elements download later from arriving, as a network that is gone does. Only before any test of the
 * page has downloaded it.
 *
 * @param module Name of the file that is imported dynamically, without its ending.
 * @returns what brings the network back.
 */
export async function withoutPart(module: string): Promise<() => void> {
  const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  const request = window.fetch.bind(window);
  // The page itself cannot be reached either; what the service answers, it answers.
  window.fetch = (input, options) => (input === location.href ? Promise.reject(new TypeError('There is no network.')) : request(input, options));
  // Answers instead of the chunk of the part, and knows nothing of it.
  const instead = await startMock({ baseUrl: `/test/browser/chunks/${module}` });
  return () => {
    instead.stop();
    Object.defineProperty(window, 'fetch', own);
  };
}
