import { http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { pause } from './faults.js';
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
  const waitUntilIdle = mock.idle.bind(mock);
  return Object.assign(mock, {
    idle: (takeTurn = passWorker) => waitUntilIdle(takeTurn),
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
  started.use(http.get(turnUrl, () => HttpResponse.text('')), ...[...running].reverse().flatMap(({ handlers }) => handlers));
}

const turnUrl = '/space-elements-mocks/turn';

/**
 * Sends a request through the worker and waits for its answer. Requests and answers keep their order on the way: what the
 * page sent before has arrived by then, and what was answered before has been read. WebKit's worker loses an answer now
 * and then, so a request that stays without one is sent again.
 */
async function passWorker(): Promise<void> {
  let isLost: boolean;
  do {
    isLost = await fetch(turnUrl, { signal: AbortSignal.timeout(2_000) })
      .then((response) => response.text())
      .then(
        () => false,
        (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError',
      );
  } while (isLost);
  await pause(0);
}
