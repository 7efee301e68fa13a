import type { Contender } from './contenders.js';
import { type FigureName, figures } from './figures.js';
import { show } from './report.js';
import type { Results } from './results.js';

/** What the chart shows, each on a scale of its own. */
const shown: readonly { readonly figure: FigureName; readonly heading: string }[] = [
  { figure: 'weight', heading: 'Loaded until it works' },
  { figure: 'firstRenderSlow', heading: 'First render, slow 4G, 4 × slower processor' },
  { figure: 'open200', heading: 'Open with 200 spaces' },
  { figure: 'open10000', heading: 'Open with 10,000 spaces' },
];

const panel = { width: 440, left: 24, gap: 32 };
const bar = { height: 14, step: 24, label: 132, value: 76 };

const style = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #3d4452 }
  .heading { font-weight: 600; fill: #14181f }
  .value { font-variant-numeric: tabular-nums }
  .track { fill: #eceef2 }
  .bar { fill: #a3abb9 }
  .own { fill: #1f5fbf }
  .own-text { font-weight: 600; fill: #14181f }
  @media (prefers-color-scheme: dark) {
    text { fill: #b4bcc9 }
    .heading, .own-text { fill: #f0f3f8 }
    .track { fill: #252b35 }
    .bar { fill: #6b7484 }
    .own { fill: #82b1ff }
  }
`;

/** Bars for the figures that people ask for first, as an image that follows the colours of the page around it. */
export function drawChart(contenders: readonly Contender[], results: Results): string {
  const height = 40 + contenders.length * bar.step;
  const width = panel.left * 2 + panel.width * 2 + panel.gap;
  const rows = Math.ceil(shown.length / 2);
  const total = 16 + rows * (height + 16);
  const panels = shown.map(({ figure, heading }, index) => {
    const x = panel.left + (index % 2) * (panel.width + panel.gap);
    const y = 16 + Math.floor(index / 2) * (height + 16);
    return `<g transform="translate(${x} ${y})">${drawPanel(heading, figure, contenders, results)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="title description">
<title id="title">The switcher beside a floor and today's products</title>
<desc id="description">${describe(contenders, results)}</desc>
<style>${style}</style>
${panels.join('\n')}
</svg>
`;
}

function drawPanel(heading: string, figure: FigureName, contenders: readonly Contender[], results: Results): string {
  const values = contenders.map(({ name }) => results.of(name, figure));
  const most = Math.max(...values.map((value) => value ?? 0));
  const room = panel.width - bar.label - bar.value;
  const bars = contenders.map(({ name, title }, index) => {
    const y = 24 + index * bar.step;
    const value = values[index];
    const length = value === undefined ? 0 : Math.max(2, (value / most) * room);
    const isOwn = name === 'space-elements';
    const text = isOwn ? ' own-text' : '';
    return `<text class="${text.trim()}" y="${y + 12}">${title}</text>
<rect class="track" x="${bar.label}" y="${y}" width="${room}" height="${bar.height}" rx="3"/>
<rect class="bar${isOwn ? ' own' : ''}" x="${bar.label}" y="${y}" width="${length.toFixed(1)}" height="${bar.height}" rx="${Math.min(3, length / 2)}"/>
<text class="value${text}" x="${panel.width}" y="${y + 12}" text-anchor="end">${show(value, figures[figure].unit)}</text>`;
  });
  return `<text class="heading" y="10">${heading}</text>\n${bars.join('\n')}`;
}

function describe(contenders: readonly Contender[], results: Results): string {
  return shown
    .map(({ figure, heading }) => {
      const values = contenders.map(({ name, title }) => `${title} ${show(results.of(name, figure), figures[figure].unit)}`);
      return `${heading}: ${values.join(', ')}.`;
    })
    .join(' ');
}
