/** Brings a story into its state, as a user does. It needs the element that the story stands in, and no Storybook. */
export type Play = (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
