/** The events of the elements, each defined by a file of its name. */
const events = Object.keys(import.meta.glob('../../src/events/*.ts'))
  .map((file) => file.replace(/^.*\/|\.ts$/gu, ''))
  .filter((name) => name !== 'index');

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
