// Types of the elements for JSX of Preact, which sets properties and listens by `on` and the name of the event.
import type { HTMLAttributes } from 'preact';
import type { SpaceElements } from './elements.js';
import type { Listeners, Properties } from './members.js';

type PreactElements = {
  [Tag in keyof SpaceElements]: HTMLAttributes<SpaceElements[Tag]> & Properties<Tag> & Listeners<'on'>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax -- where Preact has its elements
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
