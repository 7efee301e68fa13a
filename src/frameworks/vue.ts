// Types of the elements for templates of Vue, which sets properties and listens by `@` and the name of the event.
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { SpaceElements, SpaceEvents } from './elements.js';
import type { Properties } from './members.js';

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Vue reads `@space-switched` as a property `onSpaceSwitched`. */
type VueListeners = {
  [Name in keyof SpaceEvents as `on${Capitalize<CamelCase<Name>>}`]?: ((event: SpaceEvents[Name]) => void) | undefined;
};

type VueElements = {
  [Tag in keyof SpaceElements]: DefineComponent<HTMLAttributes & Properties<Tag> & VueListeners>;
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
