/** Who answers the elements: the service at `/api`, or the mock in the page. The address says which, and links keep it. */

export type BackEnd = 'service' | 'mock';

const wanted = new URLSearchParams(location.search);

/** The service, unless the address has `?mock` or names a situation, which only the mock knows. */
export const backEnd: BackEnd = wanted.has('mock') || wanted.has('situation') ? 'mock' : 'service';

/** Makes the links in a part of the page stay with the back-end of this page: `href`, and each `…-href` of an element. */
export function keepBackEnd(part: ParentNode): void {
  for (const element of part.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isLink = name === 'href' || name.endsWith('-href');
      if (isLink && value.startsWith('?')) element.setAttribute(name, onBackEnd(value));
    }
  }
}

/** The address of a page of the portal (`?page=home`), with the back-end of this page. */
export function onBackEnd(address: string): string {
  return backEnd === 'mock' ? `${address}&mock` : address;
}

/** Whether a part of the page is for this back-end: one that names none is for both. */
export function isForBackEnd(part: HTMLElement): boolean {
  return (part.dataset['backEnd'] ?? backEnd) === backEnd;
}
