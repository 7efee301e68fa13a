/** A browser that blocks all cookies, as Firefox can be told to: it then has no storage and no channels between tabs either. */
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type MockServer, startMockServer } from '../../mocks/server/start-mock-server.js';
import { findBrowser } from '../../tools/machine/browsers.js';

/** Firefox: block all cookies. */
const blockAll = { 'network.cookie.cookieBehavior': 2 };

const executablePath = findBrowser('firefox');

test.describe('Firefox that blocks all cookies', () => {
  test.skip(!executablePath, 'there is no Firefox');
  test.describe.configure({ mode: 'serial', timeout: 120_000 });

  let browser: Browser | undefined;
  let server: MockServer | undefined;
  let page: Page;
  const errors: string[] = [];

  test.beforeAll(async () => {
    server = await startMockServer({ port: 0, host: 'localhost', path: '/api', mock: { situation: 'forty' } });
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath!, headless: true, extraPrefsFirefox: blockAll });
  });

  test.beforeEach(async () => {
    page = await browser!.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server!.page);
  });

  test.afterEach(async () => {
    await page.close();
    expect(errors.splice(0)).toEqual([]);
  });

  test.afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const inside = (tag: string, selector: string) => page.locator(`${tag} >>> ${selector}`);
  const textOf = async (tag: string, selector: string) => {
    const found = await inside(tag, selector).waitHandle();
    return found.evaluate((element) => element.textContent.replace(/\s+/gu, ' ').trim());
  };
  const type = async (field: string, text: string) => {
    await inside('create-pro-space-form', field).click();
    await page.keyboard.type(text);
  };

  test('has no storage and no channels', async () => {
    const refused = await page.evaluate(() =>
      [() => sessionStorage.length, () => localStorage.length, () => new BroadcastChannel('x')].map((use) => {
        try {
          use();
          return false;
        } catch {
          return true;
        }
      }),
    );
    expect(refused).toEqual([true, true, true]);
  });

  test('shows the session, and switches', async () => {
    await inside('space-switcher', '[part~=trigger]').click();
    const before = await textOf('space-switcher', '[part~=trigger]');
    await inside('space-switcher', '[part~=option]:not([aria-current])').click();
    await page.waitForFunction((text) => document.querySelector('space-switcher')!.shadowRoot!.querySelector('[part~=trigger]')!.textContent.replace(/\s+/gu, ' ').trim() !== text, {}, before);
  });

  test('keeps what is typed when the element moves and the session ends, and creates the space', async () => {
    const titleField = async () => (await inside('create-pro-space-form', '#title').waitHandle()).evaluate((field) => (field as HTMLInputElement).value);
    await type('#title', 'Atelier');
    await type('#legalName', 'Atelier Weber');
    // As a script does that builds its page anew.
    await page.evaluate(() => document.querySelector('header')!.append(document.querySelector('create-pro-space-form')!));
    expect(await titleField()).toBe('Atelier');

    await page.evaluate(() => fetch('/sign-out'));
    await inside('create-pro-space-form', '[part~=confirm]').click();
    expect(await textOf('create-pro-space-form', '#blocker')).toMatch(/session has ended/iu);
    expect(await titleField()).toBe('Atelier');

    await page.evaluate(async () => {
      await fetch('/sign-in?return_to=/');
      await (document.querySelector('space-session') as Element & { refresh(): Promise<void> }).refresh();
    });
    await inside('create-pro-space-form', '[part~=confirm]').click();
    expect(await textOf('create-pro-space-form', '[part~=result]')).toContain('Atelier');
  });
});
