import { readdirSync, readFileSync } from 'node:fs';
import type { ElementSource } from './read-elements.js';

const folder = 'src/styles/themes';

/**
 * The themes, with each `:is(…)::part(name)` for all elements that have this part, and each `:where(…)` for all that
 * have any: an element that shares its parts with others has their look in every theme.
 */
export function themes(elements: readonly ElementSource[]): ReadonlyMap<string, string> {
  const tagsWith = (part?: string) =>
    elements
      .filter(({ description: { cssParts = [] } }) => cssParts.some(({ name }) => part === undefined || name === part))
      .map(({ tag }) => tag)
      .join(', ');
  return new Map(
    readdirSync(folder).map((file) => {
      const theme = readFileSync(`${folder}/${file}`, 'utf8');
      const listed = theme
        .replace(/:is\([\w\s,-]+\)::part\(([\w-]+)\)/gu, (_, part: string) => `:is(${required(tagsWith(part), part, file)})::part(${part})`)
        .replace(/:where\([\w\s,-]+\)/gu, `:where(${tagsWith()})`);
      return [`${folder}/${file}`, listed];
    }),
  );
}

function required(tags: string, part: string, file: string): string {
  if (!tags) throw new Error(`${folder}/${file} styles the part “${part}”, which no element has.`);
  return tags;
}
