import description from '../../package.json' with { type: 'json' };
import { readTags } from '../generate/elements/read-elements.js';

/** Runs in the page of a test and nowhere else. */
const onlyInBrowsers = ['./testing/web-test-runner'];

/** The modules with code that the package exports, by entry: those of the elements each by its tag. */
export const codeEntries: ReadonlyMap<string, string> = new Map(
  Object.entries(description.exports).flatMap(([entry, target]) => {
    if (typeof target === 'string') return [];
    const names = entry.includes('*') ? readTags() : [''];
    return names.map((name) => [entry.replace('*', name), target.default.replaceAll('*', name)] as const);
  }),
);

/** Those that can be imported where there is no page. */
export const entriesForNode: ReadonlyMap<string, string> = new Map([...codeEntries].filter(([entry]) => !onlyInBrowsers.includes(entry)));
