import type { ElementAttributes, ElementProperties, SpaceElements, SpaceEvents } from './elements.js';

type SettableProperties<Tag extends keyof SpaceElements> = {
  [Name in ElementProperties[Tag] & keyof SpaceElements[Tag]]?: SpaceElements[Tag][Name] | undefined;
};

type Attributes<Tag extends keyof SpaceElements> = {
  [Name in keyof ElementAttributes[Tag]]?: ElementAttributes[Tag][Name] extends keyof SpaceElements[Tag]
    ? SpaceElements[Tag][ElementAttributes[Tag][Name]] | undefined
    : never;
};

/** What a template may say about an element: its properties, and the same as attributes (`manage-href`). */
export type Properties<Tag extends keyof SpaceElements> = SettableProperties<Tag> & Attributes<Tag>;

/** Listeners as members of a template, under names such as `onspace-switched`. */
export type Listeners<Prefix extends string> = {
  [Type in keyof SpaceEvents as `${Prefix}${Type}`]?: ((event: SpaceEvents[Type]) => void) | undefined;
};
