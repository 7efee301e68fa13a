import description from '../../package.json' with { type: 'json' };

/** Runs in the page of a test and nowhere else. */
const onlyInBrowsers = ['./testing/web-test-runner'];

/** The built modules that can be imported where there is no page, by entry of the package. */
export const entriesForNode: ReadonlyMap<string, string> = new Map(
  Object.entries(description.exports).flatMap(([entry, target]) =>
    typeof target === 'string' || onlyInBrowsers.includes(entry) ? [] : [[entry, target.default] as const],
  ),
);
