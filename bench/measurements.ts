import type { Contender } from './contenders.js';
import type { EmbeddedPage } from './embedded-pages.js';
import type { FigureName, Sample } from './figures.js';
import { type Circumstances, slow4G } from './open-page.js';
import type { Subject } from './subject.js';

/** Opens the page of the contender that is measured. */
export type Open = <Result>(circumstances: Circumstances, use: (subject: Subject) => Promise<Result>) => Promise<Result>;

export interface Measurement {
  readonly title: string;
  /** In at most so many rounds; in all unless stated. For what takes long, or hardly differs from round to round. */
  readonly rounds?: number;
  readonly take: (open: Open, contender: Contender) => Promise<Sample>;
}

/** What the service takes to answer, in milliseconds, where that is part of what is measured. */
const answerTime = 50;
/** There and back on slow 4G comes on top. */
const slowAnswerTime = answerTime + slow4G.latency;

export const measurements: readonly Measurement[] = [
  { title: 'weight', rounds: 1, take: (open) => open({}, measureWeight) },
  { title: 'first render', take: (open) => open({}, measureFirstRender) },
  {
    title: 'first render, slow',
    take: async (open) => {
      const render = (subject: Subject) => subject.firstRender();
      return { firstRenderSlow: await open({ slow: true, latency: slowAnswerTime }, render) };
    },
  },
  ...embeddedRenders('by-script-tag', 'firstRenderTag'),
  ...embeddedRenders('preloaded', 'firstRenderPreloaded'),
  ...embeddedRenders('written-by-server', 'firstRenderWritten', 'afterPaintWritten'),
  ...[10, 200, 1_000].map((spaces): Measurement => {
    return { title: `open ${spaces}`, take: (open) => open({ spaces }, measureOpening(`open${spaces}` as FigureName)) };
  }),
  { title: 'open 10000', rounds: 3, take: (open) => open({ spaces: 10_000 }, measureMany) },
  { title: 'open again', rounds: 3, take: (open) => open({ spaces: 200 }, measureOpeningAgain) },
  {
    title: 'find',
    take: async (open, { anatomy }) => {
      return anatomy.search ? open({ spaces: 10_000, latency: answerTime }, measureFinding) : {};
    },
  },
  { title: '1 switcher', rounds: 3, take: (open) => open({}, measureSwitchers('firstRender', 'memoryOne')) },
  { title: '10 switchers', rounds: 3, take: (open) => open({ switchers: 10 }, measureSwitchers('ten', 'memoryTen')) },
  {
    title: '100 switchers',
    rounds: 3,
    take: (open) => open({ switchers: 100 }, measureSwitchers('hundred', 'memoryHundred')),
  },
  { title: '100 opens and closes', rounds: 1, take: (open) => open({}, measureGrowth) },
];

/** Plain and slow, of those that have such a page. */
function embeddedRenders(
  embedded: EmbeddedPage,
  time: 'firstRenderTag' | 'firstRenderPreloaded' | 'firstRenderWritten',
  afterPaint?: 'afterPaintWritten',
): readonly Measurement[] {
  const measure = (suffix: '' | 'Slow') => async (subject: Subject): Promise<Sample> => {
    const [rendered, painted] = [await subject.firstRender(), await subject.firstContentfulPaint()];
    return { [`${time}${suffix}`]: rendered, ...(afterPaint && { [`${afterPaint}${suffix}`]: Math.max(0, rendered - painted) }) };
  };
  const plain: Measurement['take'] = async (open, contender) => (contender.embedded ? open({ embedded }, measure('')) : {});
  const slow: Measurement['take'] = async (open, contender) =>
    contender.embedded ? open({ embedded, slow: true, latency: slowAnswerTime }, measure('Slow')) : {};
  return [
    { title: `first render, ${embedded}`, take: plain },
    { title: `first render, ${embedded}, slow`, take: slow },
  ];
}

async function measureWeight(subject: Subject): Promise<Sample> {
  await subject.firstRender();
  const weight = subject.weight;
  await subject.approach();
  await subject.open();
  return { weight, weightOpen: subject.weight };
}

async function measureFirstRender(subject: Subject): Promise<Sample> {
  const firstRender = await subject.firstRender();
  await subject.approach();
  return { firstRender, layoutShift: await subject.layoutShift() };
}

/** On a page where the list has not been open before. */
function measureOpening(name: FigureName) {
  return async (subject: Subject): Promise<Sample> => {
    await subject.approach();
    return { [name]: await subject.open() };
  };
}

async function measureMany(subject: Subject): Promise<Sample> {
  await subject.approach();
  return { open10000: await subject.open(), elements: await subject.elements() };
}

async function measureOpeningAgain(subject: Subject): Promise<Sample> {
  await subject.approach();
  const times: number[] = [];
  for (let time = 0; time < 10; time += 1) {
    times.push(await subject.open());
    await subject.close();
  }
  // The first time is not again, and the second is still far from the last.
  const later = times.slice(2).sort((a, b) => a - b);
  return { openAgain: later[Math.floor(later.length / 2)]! };
}

async function measureFinding(subject: Subject): Promise<Sample> {
  await subject.approach();
  await subject.open();
  // Before its last key, this finds all of them.
  return { find: await subject.find('Bakery Thill 1') };
}

function measureSwitchers(time: FigureName, memory: FigureName) {
  return async (subject: Subject): Promise<Sample> => {
    const rendered = await subject.firstRender();
    await subject.approach();
    return { [time]: rendered, [memory]: (await subject.memory()).bytes / 1_000 };
  };
}

/** After 300 opens the engine has compiled what it will compile, and what still grows would grow for ever. */
async function measureGrowth(subject: Subject): Promise<Sample> {
  await subject.approach();
  const openAndClose = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await subject.open();
      await subject.close();
    }
    return subject.memory();
  };
  const before = await openAndClose(300);
  const after = await openAndClose(100);
  return {
    growth: (after.bytes - before.bytes) / 1_000,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}
