import { contrast, type ContrastPair, contrastPairs, requiredContrast } from '../../tools/tokens/contrast.js';
import type { Token } from '../../tools/tokens/read-tokens.js';
import type { Scheme } from '../../tools/tokens/values.js';
import { colorOf } from './theme.js';

export interface MeasuredContrast {
  readonly scheme: Scheme;
  readonly foreground: string;
  readonly background: string;
  /** `undefined` for colours that only a browser can work out, such as mixtures. */
  readonly ratio: number | undefined;
  readonly required: number;
  readonly enough: boolean;
}

export interface MeasuredPair {
  readonly pair: ContrastPair;
  readonly contrasts: readonly MeasuredContrast[];
}

/** The contrast of all pairs of colours that meet, in both schemes. */
export function measureContrasts(tokens: readonly Token[]): readonly MeasuredPair[] {
  return contrastPairs.map((pair) => {
    const contrasts = [measure(tokens, pair, 'light'), measure(tokens, pair, 'dark')];
    return { pair, contrasts };
  });
}

function measure(tokens: readonly Token[], pair: ContrastPair, scheme: Scheme): MeasuredContrast {
  const foreground = colorOf(tokens, pair.foreground, scheme);
  const background = colorOf(tokens, pair.background, scheme);
  const ratio = contrastIfKnown(foreground, background);
  const required = requiredContrast[pair.kind];
  return { scheme, foreground, background, ratio, required, enough: ratio !== undefined && ratio >= required };
}

function contrastIfKnown(foreground: string, background: string): number | undefined {
  try {
    return contrast(foreground, background);
  } catch {
    return undefined;
  }
}
