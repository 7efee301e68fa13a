import { getRole, isInaccessible } from 'dom-accessibility-api';
import { isNamed } from './accessible-name.js';

/** Everything of a role that a person perceives, in the order of the document; of this name if one is given. */
export function withRole(root: ParentNode, role: string, name?: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      getRole(element) === role && !isInaccessible(element) && (name === undefined || isNamed(element, name)),
  );
}
