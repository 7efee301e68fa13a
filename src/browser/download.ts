import { header, languages } from './elements.js';

/**
 * Downloads and defines an element. All its files at once: left to themselves they are asked for one after another, for
 * each names the next.
 */
export function download(tag: string, element: Element): void {
  const isInHeader = header.includes(tag);
  void load(isInHeader ? 'header' : tag);
  ahead('core');
  if (!isInHeader) ahead('controls');
  // What the session says it downloads when it has something to say.
  if (tag !== 'space-session') ahead(`${tag}.${languageOf(element)}`);
}

/** The build puts all chunks into one folder, by these names: see `tools/build/browser-build.ts`. */
function load(file: string): Promise<unknown> {
  return import(`./chunks/${file}.js`);
}

/** Whoever needs the file says so when it does not come. */
function ahead(file: string): void {
  load(file).catch(() => undefined);
}

/** A guess: the element itself looks further, and what it finds missing it downloads then. */
function languageOf(element: Element): string {
  const wanted = element.closest<HTMLElement>('[lang]')?.lang || navigator.language;
  const language = wanted.slice(0, 2).toLowerCase();
  return languages.includes(language) ? language : 'en';
}
