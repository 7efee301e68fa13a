import type { Token } from '../../tools/tokens/read-tokens.js';

export interface TokenGroup {
  readonly id: string;
  readonly title: string;
  /** Which tokens are in it, by their names. */
  readonly pattern: RegExp;
}

/** The parts of the list of tokens; each token is in one of them. */
export const tokenGroups: readonly TokenGroup[] = [
  { id: 'colors', title: 'Colours, light and dark', pattern: /^color-/u },
  { id: 'type', title: 'Type', pattern: /^font/u },
  { id: 'shape', title: 'Shape and size', pattern: /^(?!color-|font)/u },
];

export function tokensIn({ pattern }: TokenGroup, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ name }) => pattern.test(name));
}
