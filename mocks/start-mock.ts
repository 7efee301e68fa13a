import { Mock, type MockOptions } from './mock.js';
import { registerWorker } from './register-worker.js';

export interface StartOptions extends MockOptions {
  /** Where the page is served msw's `mockServiceWorker.js` from; `/mockServiceWorker.js` unless stated. */
  readonly workerUrl?: string;
}

export interface RunningMock extends Mock {
  /** Lets every request through to the network again. */
  stop(): void;
}

/**
 * Starts the mock in this page and answers once requests reach it. Requests elsewhere than below the base URL go to
 * the network. One at a time: stop it before another is started.
 */
export async function startMock(options: StartOptions = {}): Promise<RunningMock> {
  const workerUrl = options.workerUrl ?? '/mockServiceWorker.js';
  // Loaded here because msw has no browser part in Node, where the handlers are of use too.
  const { setupWorker } = await import('msw/browser');
  const mock = new Mock(options);
  const worker = setupWorker(...mock.handlers);
  await registerWorker(workerUrl);
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } });
  return Object.assign(mock, { stop: () => worker.stop() });
}
