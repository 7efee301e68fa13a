/** Pages that have something else under the names of the browser's classes, as MooTools, old polyfills and scripts do. */
import { runInNewContext } from 'node:vm';
import { expect, test } from './host.js';

const page = `
  <script src="/globals.js"></script>
  <script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>
  <space-switcher></space-switcher>
  <terms-acceptance></terms-acceptance>
  <create-pro-space-form></create-pro-space-form>`;

/** What the language itself has. */
const language = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];

/** Names that no page gives to something else, and two of which Lit needs more than the name. */
const trusted = [
  'AbortController',
  'CSSStyleSheet',
  'Document',
  'HTMLElement',
  'IntersectionObserver',
  'MutationObserver',
  'TextDecoder',
  'URLSearchParams',
];

const pages = {
  'variables under every other name': `
    const kept = ${JSON.stringify([...language, ...trusted])};
    for (const name of Object.getOwnPropertyNames(window)) {
      if (/^[A-Z]/u.test(name) && !kept.includes(name)) window[name] = { name };
    }`,
  // They hide the browser's classes from modules, too.
  'constants and classes of its own': `
    const Event = { observe() {} };
    class CustomEvent {}
    class Element {}
    class Node {}
    class ShadowRoot {}
    const Request = function () { throw new Error('The request of the page'); };
    class Headers {}
    class Response {}
    const URL = '/application';`,
};

for (const [kind, script] of Object.entries(pages)) {
  test(`the elements work in a page with ${kind}`, async ({ page: tab, host, switcher, form }) => {
    host.serve('globals.js', script);
    await host.open(page);
    await switcher.choose('Garage de la Moselle');
    await expect(switcher.title).toHaveText('Garage de la Moselle');
    await expect(tab.getByRole('heading', { name: /conditions/iu })).toBeVisible();
    await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber', email: 'anne@example.lu' });
    await form.confirm();
    await expect(form.createdIdentifier).toBeVisible();
  });
}
