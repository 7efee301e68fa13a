import Color from 'colorjs.io';
import type { Token } from './read-tokens.js';
import { lengthIn, type Scheme, splitOutside, valueIn } from './values.js';

/** A file in the format of the W3C Design Tokens Community Group, 2025.10. */
export interface DesignTokens {
  readonly $description: string;
  readonly space: Readonly<Record<string, object>>;
}

interface Options {
  readonly description: string;
  readonly scheme: Scheme;
  /** The format knows `px` and `rem` only: how many `rem` there are in an `em` of the elements. */
  readonly remPerEm?: number;
}

/** Names that stand in a group; all others stand beside the groups. */
const grouped = /^(?<group>color|font|radius)(?:-(?<member>.+))?$/u;

/**
 * Tokens in the format that design tools read. One whose value the format has no word for, such as the font of the
 * page, is left out.
 */
export function designTokens(tokens: readonly Token[], { description, scheme, remPerEm = 1 }: Options): DesignTokens {
  const names = new Set(tokens.map(({ name }) => name));
  const space: Record<string, object> = {};
  for (const { name, type, description: $description, value } of tokens) {
    const css = valueIn(scheme, value);
    const [, target] = /^var\(--space-([\w-]+)\)$/u.exec(css) ?? [];
    const $value = target ? names.has(target) && `{space.${pathOf(target).join('.')}}` : writers[type](css, remPerEm);
    if (!$value) continue;
    const [group, member] = pathOf(name);
    const $extensions = { 'space-elements': { property: `--space-${name}`, value: css } };
    const token = { $type: type, $value, $description, $extensions };
    space[group] = member ? { ...space[group], [member]: token } : token;
  }
  return { $description: description, space };
}

/** Chooses the light or the dark file, for tools that read resolver documents. */
export const resolver = {
  name: 'space-elements',
  version: '2025.10',
  sets: { light: { sources: [{ $ref: 'tokens.json' }] } },
  modifiers: { scheme: { default: 'light', contexts: { light: [], dark: [{ $ref: 'tokens.dark.json' }] } } },
  resolutionOrder: [{ $ref: '#/sets/light' }, { $ref: '#/modifiers/scheme' }],
};

function pathOf(name: string): readonly [group: string, member?: string] {
  const { group, member = 'family' } = grouped.exec(name)?.groups ?? {};
  return group ? [group, member] : [name];
}

const writers: Record<Token['type'], (css: string, remPerEm: number) => unknown> = {
  color: writeColor,
  dimension: writeDimension,
  fontFamily: (css) => css !== 'inherit' && splitOutside(css, ',').map((family) => family.replaceAll(/['"]/gu, '')),
  fontWeight: (css) => Number(css),
  shadow: writeShadows,
};

/** Nothing for a colour that only a browser can work out, such as a mixture. */
function writeColor(css: string) {
  const color = Color.try(css);
  if (!color) return undefined;
  const components = color.to('oklch').coords.map((component) => round(component ?? 0));
  const hex = color.to('srgb').toGamut().toString({ format: 'hex', alpha: false, collapse: false });
  return { colorSpace: 'oklch', components, alpha: round(color.alpha), hex };
}

function writeDimension(css: string, remPerEm: number) {
  const { number, unit } = lengthIn(css);
  if (!number) return undefined;
  if (unit === 'em') return { value: round(Number(number) * remPerEm), unit: 'rem' };
  return { value: Number(number), unit: unit ?? 'px' };
}

/** All layers of a shadow; nothing when one of them cannot be said. */
function writeShadows(css: string, remPerEm: number) {
  const layers = splitOutside(css, ',').map((layer) => writeShadow(layer, remPerEm));
  return layers.every((layer) => layer !== undefined) && layers;
}

/** A layer of a shadow as the tokens write it: two to four lengths, then its colour. */
function writeShadow(layer: string, remPerEm: number) {
  const parts = splitOutside(layer, ' ');
  const [offsetX, offsetY, blur = '0', spread = '0'] = parts.slice(0, -1);
  const lengths = Object.entries({ offsetX, offsetY, blur, spread });
  const dimensions = lengths.map(([name, length = '0']) => [name, writeDimension(length, remPerEm)]);
  const color = writeColor(parts.at(-1) ?? '');
  const isSaid = color && dimensions.every(([, dimension]) => dimension !== undefined);
  return isSaid ? { color, ...Object.fromEntries(dimensions) as object } : undefined;
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
