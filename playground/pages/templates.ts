import { keepBackEnd } from '../demo/back-end.js';
import { translate } from '../texts/texts.js';

/** A copy of a template of index.html, with the templates it includes, in the language of the page. */
export function copyOf(name: string): DocumentFragment {
  const copy = document.importNode(templateOf(name)!.content, true);
  for (const place of copy.querySelectorAll<HTMLElement>('[data-include]')) {
    place.replaceWith(copyOf(place.dataset['include']!));
  }
  translate(copy);
  keepBackEnd(copy);
  return copy;
}

export function templateOf(name: string): HTMLTemplateElement | null {
  return document.querySelector(`template#${CSS.escape(name)}`);
}
