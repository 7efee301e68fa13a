import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineConfig, parse } from '@terrazzo/parser';
import { readTokens, type Token } from '../../tools/tokens/read-tokens.js';
import { designTokens, resolver } from '../../tools/tokens/design-tokens.js';
import { declare } from '../../tools/tokens/declare.js';
import { tokensStyleSheet } from '../../tools/tokens/style-sheet.js';
import { differsInDark } from '../../tools/tokens/values.js';

const folder = new URL('file:///tokens/');

/** What a tool reads that knows the format: mistakes are thrown. */
async function read(scheme: 'light' | 'dark') {
  const tokens = readTokens();
  const dark = tokens.filter(({ value }) => differsInDark(value));
  const files: Record<string, object> = {
    'tokens.json': designTokens(tokens, { description: 'Light.', scheme: 'light' }),
    'tokens.dark.json': designTokens(dark, { description: 'Dark.', scheme: 'dark' }),
  };
  const result = await parse([{ filename: new URL('tokens.resolver.json', folder), src: resolver }], {
    config: defineConfig({ lint: { rules: { 'core/descriptions': 'error' } } }, { cwd: folder }),
    req: async ({ pathname }) => JSON.stringify(files[pathname.split('/').at(-1)!]),
  });
  return result.resolver.apply({ scheme });
}

const token = (name: string, type: Token['type'], value: string): Token => ({ name, type, value, description: name });
const write = (tokens: readonly Token[], remPerEm = 1) =>
  JSON.stringify(designTokens(tokens, { description: 'Some.', scheme: 'light', remPerEm }).space);

test('every token but the font of the page is a design token', async () => {
  const written = Object.values(await read('light')).map(({ $extensions }) => $extensions?.['space-elements']);
  const properties = written.map((extension) => (extension as { property: string }).property);
  const others = readTokens().filter(({ name }) => name !== 'font').map(({ name }) => `--space-${name}`);
  assert.deepEqual(properties.sort(), others.sort());
});

test('the resolver gives the colours of the scheme asked for, and the same lengths', async () => {
  const [light, dark] = [await read('light'), await read('dark')];
  const lightInk = { colorSpace: 'oklch', components: [0.24, 0.02, 262], alpha: 1, hex: '#1a1f29' };
  const darkInk = { colorSpace: 'oklch', components: [0.95, 0.006, 262], alpha: 1, hex: '#eceef3' };
  assert.deepEqual(light['space.color.ink']?.$value, lightInk);
  assert.deepEqual(dark['space.color.ink']?.$value, darkInk);
  assert.deepEqual(dark['space.radius.control']?.$value, light['space.radius.control']?.$value);
});

test('a token that follows another one goes on following it', async () => {
  assert.equal((await read('dark'))['space.color.focus']?.aliasOf, 'space.color.accent');
});

test('lengths of the elements become lengths of the page', () => {
  assert.match(write([token('target', 'dimension', '2.75em')]), /"\$value":\{"value":2\.75,"unit":"rem"\}/u);
  assert.match(write([token('target', 'dimension', '2em')], 0.875), /"\$value":\{"value":1\.75,"unit":"rem"\}/u);
});

test('what the format has no word for is left out', () => {
  const font = token('font', 'fontFamily', 'inherit');
  const shadow = token('shadow', 'shadow', 'none');
  const target = token('target', 'dimension', 'max(1em, 44px)');
  assert.equal(write([font, shadow, target]), '{}');
});

test('so is a colour that only a browser can work out, alone or in a shadow', () => {
  const colors = ['color-mix(in oklab, red, blue)', 'var(--brand)', 'CanvasText'];
  const tokens = colors.flatMap((color, index) => [
    token(`color-${index}`, 'color', color),
    token(`shadow-${index}`, 'shadow', `0 1px 2px red, 0 2px 4px ${color}`),
  ]);
  assert.equal(write(tokens), '{}');
  assert.match(write([token('shadow', 'shadow', '0 1px 2px red')]), /"color":\{"colorSpace":"oklch"/u);
});

test('a colour outside sRGB keeps its components, and has the nearest one as fallback', () => {
  const written = write([token('color-ink', 'color', 'oklch(0.7 0.3 150)')]);
  assert.match(written, /"components":\[0\.7,0\.3,150\],"alpha":1,"hex":"#[\da-f]{6}"/u);
});

test('the style sheet declares every token below its description', () => {
  assert.match(tokensStyleSheet(), /\/\* Corners of controls\. \*\/\n {2}--space-radius-control: 0\.375em;/u);
  assert.equal(declare(readTokens()).match(/--space-[\w-]+: /gu)?.length, readTokens().length);
});
