import { action } from 'storybook/actions';
import { eventNames } from './manifest.js';

/** Writes every event of the elements into the Actions panel, with its detail. */
export function logEvents(): void {
  for (const name of eventNames) {
    const log = action(name);
    document.addEventListener(name, (event) => {
      log((event as CustomEvent<unknown>).detail ?? null);
    });
  }
}
