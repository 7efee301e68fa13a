import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { builtPages } from './build-pages.js';

/** One page of a contender, opened for one measurement. */
export class Subject {
  readonly page: Page;
  readonly #devTools: CDPSession;
  readonly #loaded: string[] = [];

  constructor(page: Page, devTools: CDPSession) {
    this.page = page;
    this.#devTools = devTools;
    page.on('response', (response) => this.#loaded.push(new URL(response.url()).pathname));
  }

  /** Milliseconds from the request to the frame in which every switcher shows the active space. */
  firstRender(): Promise<number> {
    return this.page.evaluate(() => globalThis.driver.firstRender);
  }

  /** Milliseconds from the request to the first words on the page, whichever. */
  firstContentfulPaint(): Promise<number> {
    return this.page.evaluate(() => globalThis.driver.firstContentfulPaint);
  }

  /** Brings the pointer to the button, as people do, and waits until nothing is under way any more. */
  async approach(): Promise<void> {
    await this.firstRender();
    const button = this.page.locator('button').filter({ hasText: 'Bakery Thill' }).first();
    await button.hover();
    await this.page.waitForLoadState('networkidle');
  }

  /** Milliseconds from the press to the frame with the list. */
  open(): Promise<number> {
    return this.page.evaluate(() => globalThis.driver.open());
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.evaluate(() => globalThis.driver.closed());
  }

  /** Milliseconds from the last key of a text to the frame with nothing but the one space that has it. */
  async find(text: string): Promise<number> {
    const field = this.page.getByRole('searchbox');
    await field.fill(text.slice(0, -1));
    await this.page.waitForTimeout(500);
    return this.page.evaluate((words) => globalThis.driver.find(words), text);
  }

  /** How many elements are on the page, those in shadow roots included. */
  elements(): Promise<number> {
    return this.page.evaluate(() => globalThis.driver.elements);
  }

  /** How far what stands on the page was moved, in the units of Cumulative Layout Shift. */
  layoutShift(): Promise<number> {
    return this.page.evaluate(() => globalThis.driver.layoutShift);
  }

  /** Kilobytes of scripts and style sheets that the page has asked for until now, compressed. */
  get weight(): number {
    const files = new Set(this.#loaded.filter((path) => /\.(?:js|css)$/u.test(path)));
    return [...files].reduce((sum, path) => sum + statSync(`${join(builtPages, path)}.gz`).size, 0) / 1_000;
  }

  /** What the page keeps when everything that nobody needs has been collected. */
  async memory(): Promise<{ readonly bytes: number; readonly nodes: number; readonly listeners: number }> {
    for (let time = 0; time < 3; time += 1) await this.#devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devTools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.#devTools.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, listeners: jsEventListeners };
  }
}
