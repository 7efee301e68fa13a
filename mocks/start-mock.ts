import type { SetupWorker } from 'msw/browser';
import { Mock, type MockOptions } from './mock.js';
import { registerWorker } from './register-worker.js';

export interface StartOptions extends MockOptions {
  /** Where the page is served msw's `mockServiceWorker.js` from; `/mockServiceWorker.js` unless stated. */
  readonly workerUrl?: string;
}

export interface RunningMock extends Mock {
  /** Lets the requests through to the network again. */
  stop(): void;
}

/** A page has one worker. It is never stopped: it signs off some time later, and a new start meanwhile would find it. */
let worker: Promise<SetupWorker> | undefined;
const running = new Set<Mock>();

/**
 * Starts a mock in this page, and answers once requests reach it. Requests elsewhere than below its base URL go to the
 * network, or to another mock that stands there.
 */
export async function startMock(options: StartOptions = {}): Promise<RunningMock> {
  worker ??= startWorker(options.workerUrl ?? '/mockServiceWorker.js');
  const started = await worker;
  const mock = new Mock(options);
  running.add(mock);
  route(started);
  return Object.assign(mock, {
    stop() {
      running.delete(mock);
      route(started);
    },
  });
}

async function startWorker(url: string): Promise<SetupWorker> {
  // Loaded here because msw has no browser part in Node, where the handlers are of use too.
  const { setupWorker } = await import('msw/browser');
  const created = setupWorker();
  await registerWorker(url);
  await created.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } });
  return created;
}

function route(started: SetupWorker) {
  started.resetHandlers();
  started.use(...[...running].reverse().flatMap(({ handlers }) => handlers));
}
