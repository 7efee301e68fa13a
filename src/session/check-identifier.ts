import { spaceIdentifier } from '../contract/text-rules.js';
import { warnOnce } from '../platform/warn-once.js';

/** True for a space identifier. For anything else that a page has written into an attribute, the console says so. */
export function checkIdentifier({ localName }: Element, identifier: string): boolean {
  const isIdentifier = spaceIdentifier.test(identifier);
  if (!isIdentifier) warnOnce(`<${localName}>: not a space identifier: ${identifier}`);
  return isIdentifier;
}
