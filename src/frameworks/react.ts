// Types of the elements for JSX of React 19, which sets properties and listens by `on` and the name of the event.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SpaceElements } from './elements.js';
import type { Listeners, Properties } from './members.js';

type ReactElements = {
  [Tag in keyof SpaceElements]: DetailedHTMLProps<HTMLAttributes<SpaceElements[Tag]>, SpaceElements[Tag]> &
    Properties<Tag> &
    Listeners<'on'>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax -- React declares its elements there
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
