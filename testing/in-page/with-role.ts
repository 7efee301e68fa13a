import { getRole, isInaccessible } from 'dom-accessibility-api';

/** Everything of a role that a person perceives, in the order of the document. */
export function withRole(root: ParentNode, role: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getRole(element) === role && !isInaccessible(element),
  );
}
