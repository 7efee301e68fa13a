import { configure, within, type BoundFunctions, type queries } from '@testing-library/dom';
import { timeoutMs } from './wait-until.js';

// A busy machine takes its time, and the usual message about what is missing cannot describe a shadow root.
configure({ asyncUtilTimeout: timeoutMs, getElementError: (message) => new Error(message ?? 'Not found') });

/** Queries by role, label and text inside the shadow root of an element, as a person would find things. */
export function inside(element: Element): BoundFunctions<typeof queries> {
  // The queries only ever use `querySelectorAll`, which a shadow root has.
  return within(element.shadowRoot as unknown as HTMLElement);
}

/** What the live regions of an element say for assistive technology, those that are silent left out. They have no role: an empty status is read as one. */
export function announcements(element: Element): string[] {
  const regions = [...element.shadowRoot!.querySelectorAll('[aria-live=polite]')];
  return regions.map(({ textContent }) => textContent.trim()).filter(Boolean);
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
