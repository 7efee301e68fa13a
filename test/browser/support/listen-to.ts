/** The events of these types that reach the document from now on, until the test has ended. */
export function listenTo(...types: string[]): Event[] {
  const events: Event[] = [];
  const listen = (event: Event) => events.push(event);
  for (const type of types) document.addEventListener(type, listen);
  stopListening.push(() => types.forEach((type) => document.removeEventListener(type, listen)));
  return events;
}

const stopListening: (() => void)[] = [];
afterEach(() => {
  for (const stop of stopListening.splice(0)) stop();
});
