import { backEnd } from './back-end.js';
import { sayMistake } from './mistake.js';

const choices = {
  lang: ['fr', 'de', 'en', 'lb'],
  theme: ['system', 'light', 'dark', 'contrast'],
  width: ['full', '768', '320'],
} as const;

/** What can be chosen whoever answers: each choice is an address of its own, so that it can be copied, sent and tested. */
export function wireChoices(): void {
  const { dataset, lang } = document.documentElement;
  const chosen = { lang, theme: dataset['theme'], width: dataset['width'] };
  for (const [name, values] of Object.entries(choices)) {
    const group = document.querySelector(`#demo-${name}`)!;
    for (const value of values) group.append(linkTo({ [name]: value }, value, value === chosen[name as 'lang']));
    const wanted = new URLSearchParams(location.search).get(name);
    const isOffered = wanted === null || (values as readonly string[]).includes(wanted);
    if (!isOffered) sayMistake(`There is no ${name} “${wanted}”; there is ${values.join(', ')}.`);
  }
  document
    .querySelector('#demo-back-end')!
    .append(
      linkTo({ mock: undefined, situation: undefined }, 'service', backEnd === 'service'),
      linkTo({ mock: '' }, 'mock', backEnd === 'mock'),
    );
}

/** A link to this page with something else chosen, or, where the value is `undefined`, not chosen. */
export function linkTo(
  change: Readonly<Record<string, string | undefined>>,
  words: string,
  current: boolean,
): HTMLAnchorElement {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  const anchor = document.createElement('a');
  anchor.href = address.href;
  anchor.textContent = words;
  if (current) anchor.setAttribute('aria-current', 'true');
  return anchor;
}
