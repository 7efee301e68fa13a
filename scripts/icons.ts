/**
 * Writes `src/styles/icons.ts` from the glyphs of Lucide that the elements use.
 * `tsx scripts/icons.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const glyphs = {
  alert: 'circle-alert',
  briefcase: 'briefcase',
  check: 'check',
  chevron: 'chevron-down',
  close: 'x',
  copy: 'copy',
  done: 'circle-check',
  download: 'download',
  notice: 'info',
  person: 'user-round',
  plus: 'plus',
  print: 'printer',
  search: 'search',
  settings: 'settings',
} as const;

const file = new URL('../src/styles/icons.ts', import.meta.url);

function drawing(glyph: string): string {
  const source = readFileSync(new URL(`../node_modules/lucide-static/icons/${glyph}.svg`, import.meta.url), 'utf8');
  const [, body = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(source) ?? [];
  return body.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}

const written = `// Made by scripts/icons.ts. The drawings are from Lucide, ISC licence, © Lucide contributors.
import { html, svg, type TemplateResult } from 'lit';

/** Icons stand beside words that say the same, so they are hidden from assistive technology. */
const icon = (drawing: TemplateResult): TemplateResult =>
  html\`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">\${drawing}</svg>\`;

${Object.entries(glyphs)
  .map(([name, glyph]) => `export const ${name}Icon = (): TemplateResult => icon(svg\`${drawing(glyph)}\`);`)
  .join('\n')}

/** Stands for a wait; shown after 300 ms. */
export const spinner = (): TemplateResult =>
  html\`<svg class="spinner" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="9" stroke-dasharray="42 15"/></svg>\`;
`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('src/styles/icons.ts is out of date: run `npx tsx scripts/icons.ts`.');
  process.exitCode = 1;
}
