// Types of the elements for JSX of Solid, which sets attributes, properties by `prop:`, and listens by `on:`.
import type { JSX } from 'solid-js';
import type { SpaceElements } from './elements.js';
import type { Attributes, Listeners, Properties } from './members.js';

/** `prop:session` for what is no attribute. */
type AsProperties<Members> = { [Name in keyof Members & string as `prop:${Name}`]?: Members[Name] };

type SolidElements = {
  [Tag in keyof SpaceElements]: JSX.HTMLAttributes<SpaceElements[Tag]> &
    Attributes<Tag> &
    AsProperties<Properties<Tag>> &
    Listeners<'on:'>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax -- Solid declares its elements there
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
