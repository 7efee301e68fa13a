// Types of the elements for templates of Svelte 5, which sets properties and listens by `on` and the name of the event.
import type { HTMLAttributes } from 'svelte/elements';
import type { SpaceElements } from './elements.js';
import type { Listeners, Properties } from './members.js';

type SvelteElements = {
  [Tag in keyof SpaceElements]: HTMLAttributes<SpaceElements[Tag]> & Properties<Tag> & Listeners<'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
