// Types of the elements for JSX of React 19, which sets attributes and listens by `on` and the name of the event. It sets
// properties only of elements that are defined by then, so `session` and `service` are set by a ref.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SpaceElements } from './elements.js';
import type { Attributes, Listeners } from './members.js';

type ReactElements = {
  [Tag in keyof SpaceElements]: DetailedHTMLProps<HTMLAttributes<SpaceElements[Tag]>, SpaceElements[Tag]> &
    Attributes<Tag> &
    Listeners<'on'>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax -- React declares its elements there
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
