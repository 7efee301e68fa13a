// Types of the elements for JSX of Preact, which sets attributes and listens by `on` and the name of the event. It sets
// properties only of elements that are defined by then, so `session` and `service` are set by a ref.
import type { HTMLAttributes } from 'preact';
import type { SpaceElements } from './elements.js';
import type { Attributes, Listeners } from './members.js';

type PreactElements = {
  [Tag in keyof SpaceElements]: HTMLAttributes<SpaceElements[Tag]> & Attributes<Tag> & Listeners<'on'>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax -- where Preact has its elements
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
