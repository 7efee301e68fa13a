/** What is measured, in the order of the report. */
export const figures = {
  weight: { title: 'Loaded until the button works', unit: 'kB' },
  weightOpen: { title: 'Loaded until the list is open', unit: 'kB' },
  firstRender: { title: 'First render', unit: 'ms' },
  firstRenderSlow: { title: 'First render, slow 4G and a processor 4 × slower', unit: 'ms' },
  firstRenderTag: { title: 'First render, by the script tag', unit: 'ms', beside: 'firstRender' },
  firstRenderTagSlow: { title: 'First render, by the script tag, slow', unit: 'ms', beside: 'firstRenderSlow' },
  firstRenderPreloaded: { title: 'First render, by the script tag with preloads', unit: 'ms', beside: 'firstRender' },
  firstRenderPreloadedSlow: { title: 'First render, by the script tag with preloads, slow', unit: 'ms', beside: 'firstRenderSlow' },
  firstRenderWritten: { title: 'First render, written by a server', unit: 'ms', beside: 'firstRender' },
  firstRenderWrittenSlow: { title: 'First render, written by a server, slow', unit: 'ms', beside: 'firstRenderSlow' },
  afterPaintWritten: { title: 'The same, after the first contentful paint', unit: 'ms' },
  afterPaintWrittenSlow: { title: 'The same, after the first contentful paint, slow', unit: 'ms' },
  open10: { title: 'Open, 10 spaces', unit: 'ms' },
  open200: { title: 'Open, 200 spaces', unit: 'ms' },
  open1000: { title: 'Open, 1,000 spaces', unit: 'ms' },
  open10000: { title: 'Open, 10,000 spaces', unit: 'ms' },
  openAgain: { title: 'Open again, 200 spaces', unit: 'ms' },
  find: { title: 'Find the last of 10,000, after the last key', unit: 'ms' },
  elements: { title: 'Elements on the page, open, 10,000 spaces', unit: '' },
  layoutShift: { title: 'Layout shift in a header', unit: 'CLS' },
  ten: { title: 'Render 10 switchers', unit: 'ms' },
  hundred: { title: 'Render 100 switchers', unit: 'ms' },
  memoryOne: { title: 'Memory of a page with 1', unit: 'kB' },
  memoryTen: { title: 'Memory of a page with 10', unit: 'kB' },
  memoryHundred: { title: 'Memory of a page with 100', unit: 'kB' },
  growth: { title: 'Memory grown over 100 opens and closes', unit: 'kB' },
  nodes: { title: 'Nodes more after 100 opens and closes', unit: '' },
  listeners: { title: 'Listeners more after 100 opens and closes', unit: '' },
} as const satisfies Readonly<Record<string, Figure>>;

export interface Figure {
  readonly title: string;
  readonly unit: 'kB' | 'ms' | 'CLS' | '';
  /** It is measured in pages that only this project has; of the others this figure stands beside it. */
  readonly beside?: string;
}

export type FigureName = keyof typeof figures;

/** What one measurement of one contender found out. Less is better, whatever it is. */
export type Sample = Readonly<Partial<Record<FigureName, number>>>;
