/** Takes a picture of every story in every mode, and writes a page to browse them. Not a test: nothing is compared. */
import { defineConfig } from '@playwright/test';
import stories from './playwright.stories.config.js';

export default defineConfig(stories, {
  testDir: 'scripts/gallery',
  testMatch: 'pictures.ts',
  outputDir: 'test-results/gallery',
  globalTeardown: './scripts/gallery/write-gallery.ts',
  reporter: 'dot',
});
