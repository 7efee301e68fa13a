/// <reference types="vite/client" />

export interface Preset {
  readonly title: string;
  /** The style sheets that a page with this look loads, in this order. */
  readonly load: () => Promise<readonly string[]>;
}

type Sheet = Promise<{ readonly default: string }>;

const text = async (sheet: Sheet) => (await sheet).default;

/** Bootstrap has an attribute of its own for the colour mode, and its own fonts; here they are those of the stories. */
const inStorybook = async (sheet: Sheet) => (await text(sheet)).replaceAll('data-bs-theme', 'data-theme');
const storybookFonts = `:root {
  --bs-font-sans-serif: 'Inter Variable', system-ui, sans-serif;
  --bs-font-monospace: 'JetBrains Mono', ui-monospace, monospace;
}`;

export const presets = {
  neutral: {
    title: 'Neutral',
    load: async () => [],
  },
  'public-service': {
    title: 'Public service',
    load: async () => [await text(import('../../src/styles/themes/public-service.css?raw'))],
  },
  'high-contrast': {
    title: 'High contrast',
    load: async () => [await text(import('../../src/styles/themes/high-contrast.css?raw'))],
  },
  compact: {
    title: 'Compact',
    load: async () => [await text(import('../../src/styles/themes/compact.css?raw'))],
  },
  bootstrap: {
    title: 'Bootstrap',
    load: async () => [
      await inStorybook(import('bootstrap/dist/css/bootstrap.css?raw')),
      storybookFonts,
      await inStorybook(import('../../src/styles/themes/bootstrap.css?raw')),
    ],
  },
  material: {
    title: 'Material',
    load: async () => [
      await text(import('./material-page.css?raw')),
      await text(import('../../src/styles/themes/material.css?raw')),
    ],
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export function isPresetName(name: unknown): name is PresetName {
  return typeof name === 'string' && Object.hasOwn(presets, name);
}

/** Gives the document the look of a preset, instead of the one it had. */
export async function usePreset(name: PresetName): Promise<void> {
  const sheets = (await presets[name].load()).map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.adoptedStyleSheets = sheets;
}
