import { SpaceRecipientDriver } from '../../../testing/playwright/index.js';
import { expect, test, visit } from './portal.js';

test('a procedure goes to a recipient whom the service has confirmed', async ({ page }) => {
  const recipient = new SpaceRecipientDriver(page);
  await visit(page, { page: 'transfer', situation: 'recipient', lang: 'en' });
  await page.getByLabel('Subject').fill('Lease');
  await recipient.give('pm gar4ge', 'Garage Weber');
  await expect(page.getByText('do not belong together').first()).toBeVisible();

  await recipient.give('pm gar4ge', 'Garage Muller');
  await expect(recipient.outcome).toContainText('Recipient confirmed');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Sent to Garage Muller, PM-GAR4GE.')).toBeVisible();
});

test('a procedure goes to another space of the person, chosen from the list', async ({ page }) => {
  const recipient = new SpaceRecipientDriver(page);
  await visit(page, { page: 'transfer', situation: 'recipient', lang: 'en' });
  await page.getByLabel('Subject').fill('Lease');
  await recipient.choose('Garage de la Moselle S.A.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Sent to Garage de la Moselle S.A.,')).toBeVisible();
});

test('the demo page keeps its form when it is sent before the recipient is confirmed, and sends it then', async ({ page }) => {
  const recipient = new SpaceRecipientDriver(page);
  await visit(page, { page: 'transfer', situation: 'recipient', lang: 'en' });
  const { identifier, name } = await recipient.words();
  await page.getByLabel('Subject').fill('Lease');
  await page.getByRole('textbox', { name: identifier }).fill('PM-GAR4GE');
  await page.getByRole('textbox', { name }).fill('Garage Muller');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sent to Garage Muller, PM-GAR4GE.')).toBeVisible();
});
