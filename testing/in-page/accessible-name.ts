import { computeAccessibleName } from 'dom-accessibility-api';

/** Returns true if this is the whole accessible name of an element. */
export function isNamed(element: Element, name: string): boolean {
  return nameOf(element) === normalize(name);
}

/** Returns true if the accessible name of an element contains these words. */
export function hasInName(element: Element, words: string): boolean {
  return nameOf(element).includes(normalize(words));
}

function nameOf(element: Element): string {
  return normalize(computeAccessibleName(element));
}

function normalize(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
