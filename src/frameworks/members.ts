import type { ElementAttributes, ElementProperties, SpaceElements, SpaceEvents } from './elements.js';

type AttributeProperties<Tag extends keyof SpaceElements> = ElementAttributes[Tag][keyof ElementAttributes[Tag]];

/**
 * What a template may say of an element that is not defined yet, or on a server: its attributes by their own names
 * (`manage-href`). Frameworks write anything else as an attribute that the element does not have.
 */
export type Attributes<Tag extends keyof SpaceElements> = {
  [Name in keyof ElementAttributes[Tag]]?: ElementAttributes[Tag][Name] extends keyof SpaceElements[Tag]
    ? SpaceElements[Tag][ElementAttributes[Tag][Name]] | undefined
    : never;
};

/** The properties of an element, attributes or not. */
export type Properties<Tag extends keyof SpaceElements> = {
  [Name in ElementProperties[Tag] & keyof SpaceElements[Tag]]?: SpaceElements[Tag][Name] | undefined;
};

/** The properties that hold objects, and so have no attribute: `session` and `service`. */
export type Objects<Tag extends keyof SpaceElements> = Omit<Properties<Tag>, AttributeProperties<Tag> & PropertyKey>;

/** Listeners as members of a template, under names such as `onspace-switched`. */
export type Listeners<Prefix extends string> = {
  [Type in keyof SpaceEvents as `${Prefix}${Type}`]?: ((event: SpaceEvents[Type]) => void) | undefined;
};
