import { fold } from '../../src/contract/folding.js';
import type { Names } from './store.js';

/** Words that many family names begin with: that two have one in common says nothing. */
const particles = new Set(['da', 'das', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'e', 'el', 'la', 'le', 'van', 'von', 'y', 'zu', 'zum', 'zur']);

/**
 * Whether two products can mean the same person: they have a first name and a last name in common. Products differ in how
 * many names they state, in their order, and in hyphens and accents.
 */
export function areOfSamePerson(one: Names, other: Names): boolean {
  return haveWordInCommon(one.firstNames, other.firstNames) && haveWordInCommon(one.lastNames, other.lastNames);
}

function haveWordInCommon(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name).split(/[\s-]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !particles.has(word));
  // Somebody may be called Le.
  return telling.length > 0 ? telling : words;
}
