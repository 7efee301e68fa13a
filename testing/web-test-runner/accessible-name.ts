import { computeAccessibleName } from 'dom-accessibility-api';

/** Whether this is the whole name of an element. */
export function isNamed(element: Element, name: string): boolean {
  return nameOf(element) === normalize(name);
}

/** Whether the name of an element has these words in it. */
export function hasInName(element: Element, words: string): boolean {
  return nameOf(element).includes(normalize(words));
}

function nameOf(element: Element): string {
  return normalize(computeAccessibleName(element));
}

function normalize(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
