import type { Token } from '../../tools/tokens/read-tokens.js';
import { type StartingPoint, startingPoints, type Theme } from './theme.js';
import { isValue } from './is-value.js';

/** A theme as the part of an address after `#`, so that a link shares it. */
export function writeAddress({ preset, changes }: Theme): string {
  return new URLSearchParams({ preset, ...changes }).toString();
}

/** The theme of an address; what is no token or no value of it is left out. */
export function readAddress(hash: string, tokens: readonly Token[]): Theme {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const changes = tokens.flatMap((token) => {
    const value = fields.get(token.name);
    return value && isValue(token, value) ? [[token.name, value] as const] : [];
  });
  return { preset: readPreset(fields.get('preset')), changes: Object.fromEntries(changes) };
}

function readPreset(name: string | null): StartingPoint {
  return startingPoints.find((point) => point === name) ?? 'neutral';
}
