import type { Browser, Page } from '@playwright/test';
import { DevicePairingDriver } from '../../../testing/playwright/index.js';
import { expect } from './portal.js';
import { test, type Visitor } from './people.js';
import { phone } from './phone.js';

test('a phone is linked, opens the app with a secret code, and is out once it is unlinked', { tag: '@phone' }, async ({ meet, browser, baseURL }) => {
  const anne = await meet('Anne Weber');
  const devices = new DevicePairingDriver(anne.page);
  const code = await showCode(anne, devices);
  const app = await openApp(browser, `${baseURL!}/phone.html?lang=en#${code}`);
  const number = await claim(app, 'Pixel 8');
  await expect(anne.main).toContainText(number);
  await devices.confirm();
  await expect(devices.news).toContainText('Pixel 8');
  const mail = await anne.readMail('anne.weber@example.lu', 'Un appareil est couplé avec votre compte');
  await expect(mail.content).toContainText('Pixel 8');

  const secretCode = app.getByLabel('Secret code of 6 digits').filter({ visible: true });
  const opened = app.getByRole('heading', { name: 'The account of Anne Weber is open.' });
  await secretCode.fill('123456');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(opened).toBeVisible();
  await app.reload();
  await secretCode.fill('000000');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.getByRole('alert').filter({ hasText: 'Tries left: 4' })).toBeVisible();
  await secretCode.fill('123456');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(opened).toBeVisible();

  await anne.visit('devices');
  await devices.unlink('Pixel 8');
  await expect(app.getByRole('heading', { name: 'This device was unlinked' })).toBeVisible();
  await app.context().close();
});

test('the phone of somebody else that has claimed the code is not linked: it shows another number', { tag: '@phone' }, async ({ meet, browser, baseURL }) => {
  const anne = await meet('Anne Weber');
  const devices = new DevicePairingDriver(anne.page);
  const code = await showCode(anne, devices);
  const theirs = await openApp(browser, `${baseURL!}/phone.html?lang=en#${code}`);
  const number = await claim(theirs, 'Nokia');

  const own = await openApp(browser, `${baseURL!}/phone.html?lang=en#${code}`);
  await own.getByRole('textbox', { name: 'Name of this device' }).fill('Pixel 8');
  await own.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(own.getByRole('alert').filter({ hasText: 'This code is not valid.' })).toBeVisible();
  await expect(anne.main).toContainText(number);
  await expect(anne.main).toContainText('Nokia');
  await devices.decline();
  await expect(theirs.getByRole('heading', { name: 'This device is not linked' })).toBeVisible();
  await anne.visit('devices');
  await expect(anne.main.getByText('Nokia')).toHaveCount(0);
  for (const app of [theirs, own]) await app.context().close();
});

async function showCode(person: Visitor, devices: DevicePairingDriver): Promise<string> {
  await person.visit('devices');
  await devices.link();
  await expect(devices.code).toHaveText(/\S/u);
  return (await devices.code.innerText()).replaceAll(/\s/gu, '');
}

/** The app on a phone, which nobody is signed in on. */
async function openApp(browser: Browser, address: string): Promise<Page> {
  const app = await (await browser.newContext({ viewport: phone })).newPage();
  await app.goto(address);
  return app;
}

/** @returns The number that the phone shows. */
async function claim(app: Page, name: string): Promise<string> {
  await app.getByRole('textbox', { name: 'Name of this device' }).fill(name);
  await app.getByRole('button', { name: 'Link', exact: true }).click();
  const number = app.locator('#number');
  await expect(number).toHaveText(/\d{3} \d{3}/u);
  return number.innerText();
}
