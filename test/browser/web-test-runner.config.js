/**
 * Unit tests, in Chromium, Firefox and WebKit.
 *
 * ENGINES=chromium,firefox,webkit names the engines to run in; without it, all that this machine has.
 */
import { writeSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';

// The runner stops then, and what it says of it is lost in the terminal that it draws.
process.prependListener('uncaughtException', (error) => writeSync(2, `\n❌ The runner itself failed: ${error.stack}\n`));

const { chromiumArguments, engines, enginesNamed, ensureBrowsers, findBrowser } = await tsImport('../../tools/machine/browsers.ts', import.meta.url);
const { bundlePlugin } = await tsImport('./runner/bundle-plugin.ts', import.meta.url);
const { secondBundlePlugin } = await tsImport('./runner/second-bundle-plugin.ts', import.meta.url);
const { firstFramePlugin } = await tsImport('./runner/first-frame-plugin.ts', import.meta.url);
const { picturePlugin } = await tsImport('./runner/picture-plugin.ts', import.meta.url);
const { unregisterWorkersPlugin } = await tsImport('./runner/unregister-workers-plugin.ts', import.meta.url);
const { webKitLauncher } = await tsImport('./runner/webkit-launcher.ts', import.meta.url);

const named = process.env.ENGINES ? enginesNamed(process.env.ENGINES.split(',')) : undefined;
const found = engines.filter(findBrowser);
const wanted = named ?? (found.length > 0 ? found : ['chromium']);
ensureBrowsers(wanted);

/** Every page in a context of its own: two files that run at once share no storage, worker or channel. */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** People are asked for less motion, so that nothing is measured on its way. */
const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser('chromium'), args: [...chromiumArguments, '--force-prefers-reduced-motion'] },
      createPage: async (options) => {
        const page = await createPage(options);
        await page.emulateFocusedPage(true);
        return page;
      },
      // Two pages at a time, unless another engine keeps the second core busy.
      concurrency: wanted.length > 1 ? 1 : 2,
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        headless: true,
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      },
      createPage,
    }),
  webkit: webKitLauncher,
};

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  browsers: wanted.map((engine) => launchers[engine]()),
  // WebKit's worker is slow and mostly waits: begun last, it would keep all waiting.
  concurrentBrowsers: 3,
  // The focus belongs to one page at a time, and WebKit's driver would put pages in frames above one.
  concurrency: 1,
  // Lit's development build is used for the mistakes it points out, not for this sentence.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // For a busy machine; each test has its own limit.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    bundlePlugin(),
    secondBundlePlugin(),
    firstFramePlugin(),
    picturePlugin(),
    unregisterWorkersPlugin(),
  ],
  middleware: [
    // A worker controls the folder it is served from: the page's, not the one it is kept in.
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/public/mockServiceWorker.js';
      return next();
    },
  ],
};
