/**
 * Writes `src/styles/icons/` from the glyphs of Lucide that the elements use.
 * `tsx tools/generate/icons.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const glyphs = {
  alert: 'circle-alert',
  banned: 'ban',
  briefcase: 'briefcase',
  check: 'check',
  chevron: 'chevron-down',
  clock: 'clock',
  close: 'x',
  copy: 'copy',
  done: 'circle-check',
  download: 'download',
  expired: 'calendar-x',
  more: 'ellipsis',
  notice: 'info',
  person: 'user-round',
  plus: 'plus',
  none: 'circle-dashed',
  print: 'printer',
  refused: 'circle-x',
  search: 'search',
  settings: 'settings-2',
} as const;

/** A glyph as one path, so that an icon costs a page two elements. */
function drawing(glyph: string): string {
  const source = readFileSync(new URL(`../../node_modules/lucide-static/icons/${glyph}.svg`, import.meta.url), 'utf8');
  return [...source.matchAll(/<(circle|line|path|rect) ([^>]*?) ?\/>/g)]
    .map(([, shape = '', attributes = '']) => {
      const read: Record<string, string> = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
      return outlines[shape as keyof typeof outlines](read);
    })
    .join('');
}

const outlines = {
  // A first move is absolute even when it is written as a relative one; after another shape it no longer is.
  path: ({ d = '' }: Record<string, string>) => d.replace(/^m/, 'M0 0m'),
  line: ({ x1, y1, x2, y2 }: Record<string, string>) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }: Record<string, string>) => {
    const across = 2 * Number(r);
    return `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
  },
  rect: ({ x, y, width, height, rx }: Record<string, string>) => {
    const r = Number(rx);
    const [across, down] = [Number(width) - 2 * r, Number(height) - 2 * r];
    const corner = `a${r} ${r} 0 0 1`;
    return `M${Number(x) + r} ${y}h${across}${corner} ${r} ${r}v${down}${corner}-${r} ${r}h-${across}${corner}-${r}-${r}v-${down}${corner} ${r}-${r}z`;
  },
};

const notice = '// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.';

/** One module per icon: a page gets those it uses, and a part that is downloaded later brings its own. */
const upToDate = Object.entries(glyphs).map(([name, glyph]) =>
  write(
    `icons/${name}.ts`,
    `${notice}\nimport { icon } from '../icon.js';\n\nexport const ${name}Icon = () => icon('${drawing(glyph)}');\n`,
  ),
);

if (upToDate.includes(false)) {
  console.error('The icons are out of date: run `npx tsx tools/generate/icons.ts`.');
  process.exitCode = 1;
}

/** Writes the file unless it is only checked. Returns true if its content is up to date. */
function write(path: string, content: string): boolean {
  const file = new URL(`../../src/styles/${path}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  return readFileSync(file, 'utf8') === content;
}
