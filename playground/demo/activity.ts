import type { Mock } from '../../mocks/index.js';

const events = [
  'session-sign-in',
  'session-refresh',
  'session-expired',
  'space-switch',
  'space-switched',
  'space-created',
  'terms-accepted',
  'terms-declined',
  'service-failed',
];

/** Longest log that is shown. */
const newest = 30;

/** Lists the events that the page heard and the requests that the service got, the last one first. */
export function logActivity(mock: Mock): void {
  const list = document.querySelector('#demo-activity')!;
  let seen = 0;

  for (const name of events) {
    window.addEventListener(name, (event) => {
      write('event', `${name} ${JSON.stringify((event as CustomEvent<unknown>).detail ?? null)}`);
    });
  }
  new PerformanceObserver(writeRequests).observe({ type: 'resource' });

  function writeRequests() {
    const requests = mock.requests;
    // A situation that began anew has received nothing.
    if (requests.length < seen) seen = 0;
    for (const { method, path, query } of requests.slice(seen)) {
      const search = new URLSearchParams(query).toString();
      write('request', `${method} ${path}${search && `?${search}`}`);
    }
    seen = requests.length;
  }

  function write(kind: string, text: string) {
    const row = document.createElement('li');
    row.className = kind;
    row.textContent = text;
    list.prepend(row);
    while (list.childElementCount > newest) list.lastElementChild?.remove();
  }
}
