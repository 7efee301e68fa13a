/**
 * The switcher, side by side with a floor written by hand and with today's products: `npm run bench`. One run, over
 * back-ends in the page; rounds go from contender to contender, so that whatever else the machine does meets them all.
 *
 * `npm run bench -- --rounds 3 --only floor,space-elements` is quick, and keeps what was written before.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumArguments, findBrowser } from '../tools/machine/browsers.js';
import buildWhenOutdated from '../tools/build/build-when-outdated.js';
import { buildPages } from './build-pages.js';
import { drawChart } from './chart.js';
import { type Contender, contenders } from './contenders.js';
import type { Sample } from './figures.js';
import { type Measurement, measurements } from './measurements.js';
import { openPage } from './open-page.js';
import { startPageServer } from './page-server.js';
import { writeReport } from './report.js';
import { Results } from './results.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
const named = values.only?.split(',') ?? contenders.map(({ name }) => name);

buildWhenOutdated();
const measured = await buildPages(contenders.filter(({ name }) => named.includes(name)));
const prepared = await build({ entryPoints: ['bench/page/prepare-page.ts'], bundle: true, format: 'iife', write: false });
const script = prepared.outputFiles[0]!.text;
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({ args: [...chromiumArguments], ...(executablePath && { executablePath }) });
const server = await startPageServer();
const results = new Results();
const start = Date.now();
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const measurement of measurements) {
      if (round > (measurement.rounds ?? rounds)) continue;
      console.log(`${Math.round((Date.now() - start) / 1_000)} s, round ${round} of ${rounds}: ${measurement.title}`);
      for (const contender of measured) results.add(contender.name, await take(measurement, contender));
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
const command = `npm run bench${process.argv.slice(2).length > 0 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
const report = writeReport({ contenders: measured, results, rounds, command, browser: browser.version() });
console.log(`\n${report}`);
if (measured.length === contenders.length) {
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('switcher.md', folder), report);
  await writeFile(new URL('switcher.svg', folder), drawChart(measured, results));
}

/** What fails is said and left out: one page that hangs must not take the others with it. */
async function take(measurement: Measurement, contender: Contender): Promise<Sample> {
  const place = { browser, address: server.address, script };
  try {
    return await measurement.take((circumstances, use) => openPage(place, contender, circumstances, use), contender);
  } catch (error) {
    console.error(`${contender.title}, ${measurement.title}: failed.`, error);
    return {};
  }
}
