import { test as base } from '@playwright/test';
import { StoryPage } from './story-page.js';

interface WorkerFixtures {
  /** One for all stories that a worker opens. */
  storyPage: StoryPage;
}

export const test = base.extend<object, WorkerFixtures>({
  storyPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['STORYBOOK_ADDRESS']!,
        locale: 'en-GB',
        timezoneId: 'Europe/Luxembourg',
        // What moves is measured where it stops.
        reducedMotion: 'reduce',
      });
      const storyPage = new StoryPage(await context.newPage());
      await storyPage.prepare();
      await use(storyPage);
      await context.close();
    },
    { scope: 'worker' },
  ],
});
