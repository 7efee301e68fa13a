import 'space-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What Svelte's checker holds a template against. */
type Properties = SvelteHTMLElements['space-switcher'];

export const properties: Properties = {
  'create-href': '/spaces/new',
  'hide-manage': true,
  lang: 'fr',
  'onspace-switched': ({ detail }) => (document.title = detail.space.title),
};

export const objects: SvelteHTMLElements['space-session'] = { 'base-url': '/api', session: null };

// @ts-expect-error -- an address is a text
export const wrongType: Properties = { 'manage-href': 4 };
// @ts-expect-error -- an attribute has dashes: before the element is defined, nothing else reaches it
export const asProperty: Properties = { hideManage: true };
// @ts-expect-error -- there is no such attribute
export const unknownAttribute: Properties = { colour: 'red' };
// @ts-expect-error -- a listener gets an event
export const wrongListener: Properties = { 'onspace-switched': (title: string) => (document.title = title) };
