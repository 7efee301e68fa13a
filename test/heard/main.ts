/**
 * Listens to the elements as Orca reads them, and compares with what is written beside each scenario.
 *
 *     npm run test:heard                         the scenarios of every day, in Chromium
 *     npm run test:heard -- --all                all of them, in Chromium and in Firefox: before a release
 *     npm run test:heard -- --update space-sw    writes what is heard, of scenarios with this in their names
 *
 * `--browser firefox` chooses one browser, `--desktops 2` how many listen at the same time.
 */
import { parseArgs } from 'node:util';
import { startListener } from './desktop/start-listener.js';
import { differences, readHeard, writeHeard } from './heard.js';
import { missingForListening } from './requirements.js';
import { type Browser, readScenario, type Scenario, scenarioNames } from './scenario.js';
import { serveSites } from './sites.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    browser: { type: 'string' },
    desktops: { type: 'string', default: '3' },
    update: { type: 'boolean', default: false },
  },
});

const browsers = (options.browser ? [options.browser] : options.all ? ['chromium', 'firefox'] : ['chromium']) as readonly Browser[];
const chosen = scenarioNames()
  .map(readScenario)
  .filter(({ name, daily }) => (positionals.length > 0 ? positionals.some((part) => name.includes(part)) : daily || options.all));

const obstacle = missingForListening(browsers);
if (obstacle) {
  console.log(`${obstacle}\n0 passed, 0 failed, ${chosen.length * browsers.length} skipped`);
  process.exit();
}
if (options.update) process.env['HEARD_UPDATE'] = 'yes';

const began = Date.now();
const counts = { passed: 0, failed: 0 };
const sites = await serveSites(chosen);
try {
  for (const browser of browsers) await listenTo(browser, [...chosen]);
} finally {
  await sites.close();
}
console.log(`\nlistened for ${Math.round((Date.now() - began) / 1000)} s\n${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Several desktops take from the same list: most of the time each waits for silence. */
async function listenTo(browser: Browser, waiting: Scenario[]): Promise<void> {
  const desktops = Math.min(Number(options.desktops), waiting.length);
  await Promise.all(
    Array.from({ length: desktops }, async () => {
      const listener = startListener(browser, sites.addresses);
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { name } = next;
          const answer = options.update ? await update(browser, name, listener.listen) : await compare(browser, name, listener.listen);
          counts[answer.length > 0 ? 'failed' : 'passed']++;
          console.log([`${answer.length > 0 ? '❌' : '✓'} ${name} (${browser})`, ...answer].join('\n'));
        }
      } finally {
        await listener.end();
      }
    }),
  );
}

type Listen = ReturnType<typeof startListener>['listen'];

async function update(browser: Browser, name: string, listen: Listen): Promise<readonly string[]> {
  const answer = await listen(name);
  if ('failure' in answer) return [answer.failure];
  writeHeard(name, browser, answer);
  return [];
}

/** What differs is heard a second time: Orca asks about an object when it comes to its event, and may come too late. */
async function compare(browser: Browser, name: string, listen: Listen): Promise<readonly string[]> {
  const expected = readHeard(name, browser);
  if (!expected) return [`  Nobody has listened yet: npm run test:heard -- --update --browser ${browser} ${name}`];
  let found: readonly string[] = [];
  for (let attempt = 1; attempt <= 2; attempt++) {
    const answer = await listen(name);
    found = 'failure' in answer ? [`  ${answer.failure}`] : differences(expected, answer);
    if (found.length === 0) return [];
  }
  return found;
}
