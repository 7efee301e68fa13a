import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Contender } from './contenders.js';
import { type Figure, type FigureName, figures } from './figures.js';
import type { Results } from './results.js';

interface Run {
  readonly contenders: readonly Contender[];
  readonly results: Results;
  readonly rounds: number;
  readonly command: string;
  /** The version of the browser. */
  readonly browser: string;
}

const own = 'space-elements';

/** The table, with what has to be known to read it, in Markdown. */
export function writeReport(run: Run): string {
  const { contenders, rounds, command, browser } = run;
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}`;
  const day = new Date().toISOString().slice(0, 10);
  const versions = contenders.map(({ title, product, folder }) => `${title}${product ? ` ${versionOf(product, folder)}` : ''}`);
  return `# The switcher, measured

![Bars: what is loaded, first render and opening, by product](switcher.svg)

\`${command}\`, ${day}: ${machine}, Chromium ${browser}, Node ${process.version}. Medians of ${rounds} rounds, fewer where a round takes long. Less is better. Figures of one machine mean little; their ratios are what is claimed.

Compared: ${versions.join(', ')}. [What each does](../README.md).

${tabulate(run)}
- Bytes are gzip, of every script and style sheet that is asked for. The page itself and the back-end in it are not counted.
- First render ends with the frame in which the button shows the active space. “By the script tag” is a page with the first HTML of the README, form included, and no bundler; with preloads, it has a \`modulepreload\` for each of its files; “written by a server”, the button as HTML and the session, so that the name needs no script. Beside them stands the one page that each of the others has. Slow 4G is 1.6 Mbit/s with 150 ms there and back; answers take 200 ms there and 50 ms while searching, no time otherwise.
- Opening starts with the press and ends with the frame that shows the list, on a page where it was not open before; the pointer has reached the button. “Again” is the median of eight times after two.
- Growth is what the page keeps after 400 opens above what it keeps after 300, when all garbage has been collected; before that the engine still compiles and optimizes.
- “–”: there is no such thing.
`;
}

function tabulate({ contenders, results }: Run): string {
  const peers = contenders.filter(({ product }) => product);
  const heads = ['', ...contenders.map(({ title }) => title), 'to the floor', 'to the best product'];
  const rows = Object.entries<Figure>(figures).map(([name, { title, unit, beside = name }]) => {
    const value = (contender: string) => results.of(contender, (contender === own ? name : beside) as FigureName);
    const best = peers.flatMap(({ name: peer }) => value(peer) ?? []).sort((a, b) => a - b)[0];
    const cells = contenders.map(({ name: contender }) => show(value(contender), unit));
    return [title, ...cells, ratio(value(own), value('floor')), ratio(value(own), best)];
  });
  const lines = [heads, heads.map((_, column) => (column ? '---:' : '---')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A value as people read it: with its unit, and no more digits than it deserves. */
export function show(value: number | undefined, unit: string): string {
  if (value === undefined) return '–';
  if (unit === 'CLS') return value.toFixed(3);
  const text = unit === 'kB' && Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
  return `${text} ${unit}`.trim();
}

function ratio(value: number | undefined, other: number | undefined): string {
  return value === undefined || !other || other < 0 || value < 0 ? '–' : `${(value / other).toFixed(2)} ×`;
}

function versionOf(product: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(`${folder}/node_modules/${product}/package.json`, 'utf8')) as { version: string };
  return version;
}
