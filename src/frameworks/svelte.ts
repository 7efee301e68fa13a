// Types of the elements for templates of Svelte 5, which sets attributes, objects as properties, and
// listens by `on` and the name of the event.
import type { HTMLAttributes } from 'svelte/elements';
import type { SpaceElements } from './elements.js';
import type { Attributes, Listeners, Objects } from './members.js';

type SvelteElements = {
  [Tag in keyof SpaceElements]: HTMLAttributes<SpaceElements[Tag]> & Attributes<Tag> & Objects<Tag> & Listeners<'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
