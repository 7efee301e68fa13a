import { SpaceRecipientDriver } from '../../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

const words = { subject: 'Objet', send: 'Envoyer', reset: 'Recommencer' };

for (const name of ['react', 'angular']) {
  test.describe(`in a form of ${name}`, () => {
    test.use({ name });

    test.beforeEach(async ({ page, example }) => {
      await createSpaces(page, example.address, 'Cabinet Weber');
      await page.reload();
      await page.getByRole('navigation').getByRole('link', { name: 'Mandat', exact: true }).click();
    });

    test('a recipient is a field: it keeps the form from being sent, is sent, and goes back with it', async ({ page }) => {
      const recipient = new SpaceRecipientDriver(page);
      const field = page.locator('space-recipient');
      const { identifier } = await page.evaluate(async () => {
        const { items } = (await (await fetch('/api/spaces')).json()) as { items: { identifier: string }[] };
        return items[0]!;
      });
      const labels = await recipient.words();
      await page.getByLabel(words.subject).fill('Bail');
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.locator('output')).toBeEmpty();
      await expect(field).toHaveJSProperty('validity.valueMissing', true);

      await recipient.give(identifier, 'Atelier Nord');
      await expect(page.getByText(labels.problems.differs).first()).toBeVisible();
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.locator('output')).toBeEmpty();

      await page.getByRole('textbox', { name: labels.name }).fill('Cabinet Weber');
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.locator('output')).toHaveText(`Bail, ${identifier}, Cabinet Weber`);

      await page.getByRole('button', { name: words.reset }).click();
      await expect(field).toHaveJSProperty('value', '');
      await expect(page.getByRole('textbox', { name: labels.name })).toHaveValue('');
      await expect(page.getByLabel(words.subject)).toHaveValue('');
      await expect(page.locator('output')).toBeEmpty();
    });
  });
}
