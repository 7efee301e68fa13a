import type { Dictionary } from '../../src/localization/dictionary.js';

/** The sentences of an element for a language that a page is in, as the element would choose them. */
export async function wordsFor<M extends object>(dictionary: Dictionary<M>, wanted: string): Promise<M> {
  const language = dictionary.match(wanted);
  await dictionary.load(language);
  return dictionary.get(language)!;
}
