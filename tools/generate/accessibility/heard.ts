import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const scenarios = 'test/heard/scenarios';

/** With which versions what stands beside the scenarios was heard. */
const versions = { orca: '43.1', browsers: { chromium: 'Chromium 156', firefox: 'Firefox ESR 153' } } as const;

/** What was heard with a screen reader: which elements, in which scenarios and languages, counted from their files. */
export function heardStatement(): string {
  const files = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const told = Object.entries(versions.browsers).flatMap(([browser, name]) => {
    const heard = files.filter((file) => file.endsWith(`.${browser}.txt`));
    return heard.length > 0 ? `${heard.length} scenarios in ${name}` : [];
  });
  const elements = [...new Set(files.map((file) => basename(dirname(file))))].sort().map((tag) => `\`<${tag}>\``);
  return `- **By ear**, with Orca ${versions.orca} on Debian 12: ${told.join(', ')}, in English, French and German, failures included, of ${new Intl.ListFormat('en-GB').format(elements)}. What it says stands [beside the scenarios](../${scenarios}/) and is compared each time (\`npm run test:heard\`). Not with another screen reader, and not with people who depend on one: what depends on it is marked as supported in part.`;
}
