/** Takes the pictures of the README from the playground, in light and in dark: `npx tsx tools/pictures/readme-pictures.ts`. */
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { preview } from 'vite';
import { CreateProSpaceFormDriver, SpaceSwitcherDriver, TermsAcceptanceDriver } from '../../testing/playwright/index.js';
import { chromiumArguments, ensureBrowsers, findBrowser } from '../machine/browsers.js';
import buildPlayground from '../build/build-playground.js';

const pictures: Readonly<Record<string, { visit: string; height: number; prepare: (page: Page) => Promise<unknown> }>> = {
  switcher: { visit: 'situation=forty', height: 700, prepare: (page) => new SpaceSwitcherDriver(page).open() },
  terms: {
    visit: 'situation=new-user&page=terms',
    height: 900,
    prepare: (page) => new TermsAcceptanceDriver(page).text.waitFor(),
  },
  form: {
    visit: 'situation=private-only&page=create',
    height: 1_040,
    prepare: (page) =>
      new CreateProSpaceFormDriver(page).fillIn({ title: 'Cabinet Weber – accounting', legalName: 'Weber & Fils S.à r.l.' }),
  },
};

ensureBrowsers(['chromium']);
await buildPlayground();
const server = await preview({ logLevel: 'silent' });
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: [...chromiumArguments] });
for (const [name, { visit, height, prepare }] of Object.entries(pictures)) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width: 1_120, height }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${address}?mock&lang=en&theme=${theme}&${visit}`);
    await prepare(page);
    // Where the pointer is, nothing is to be seen of it.
    await page.mouse.move(1_119, height - 1);
    // No part of the portal, and the page's policy lets no style hide it.
    await page.locator('.demo-button').evaluate((button) => button.remove());
    const picture = await page.screenshot();
    const path = `docs/images/${name}${theme === 'dark' ? '-dark' : ''}.png`;
    await sharp(picture).png({ palette: true, effort: 10, compressionLevel: 9 }).toFile(path);
    console.log(path);
    await context.close();
  }
}
await browser.close();
await server.close();
