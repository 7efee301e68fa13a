/**
 * The type of a dictionary, made of its English file: every language has the same sentences, each with the same
 * parameters.
 *
 * @example `export type SpaceSwitcherMessages = MessagesOf<typeof en>;`
 */
export type MessagesOf<English> = {
  readonly [Name in keyof English]: English[Name] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : English[Name] extends string
      ? string
      : MessagesOf<English[Name]>;
};
