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

/**
 * Lists the events that the page heard and the requests that the elements made, the last one first.
 *
 * @param describeRequests Says in words which of the resources that the page has just loaded are requests.
 */
export function logActivity(describeRequests: (loaded: readonly PerformanceResourceTiming[]) => readonly string[]): void {
  const list = document.querySelector('#demo-activity')!;

  for (const name of events) {
    window.addEventListener(name, (event) => {
      write('event', `${name} ${JSON.stringify((event as CustomEvent<unknown>).detail ?? null)}`);
    });
  }
  new PerformanceObserver((loaded) => {
    for (const request of describeRequests(loaded.getEntries() as PerformanceResourceTiming[])) write('request', request);
  }).observe({ type: 'resource' });

  function write(kind: string, text: string) {
    const row = document.createElement('li');
    row.className = kind;
    row.textContent = text;
    list.prepend(row);
    while (list.childElementCount > newest) list.lastElementChild?.remove();
  }
}
