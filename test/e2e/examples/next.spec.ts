/** What only the example of Next claims: the server renders the space that is active. */
import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

test.use({ name: 'next' });

test('the server renders the active space, and again when another tab switches, in the same document', async ({
  page,
  context,
  example,
}) => {
  await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
  const rendered = await page.request.get(`${example.address}/fr/home`);
  expect(await rendered.text()).toContain('<h1>Atelier Nord</h1>');
  await page.reload();
  const document = await page.evaluateHandle(() => globalThis.document);
  const title = page.getByRole('heading', { level: 1 });
  await expect(new SpaceSwitcherDriver(page).title).toHaveText('Atelier Nord');

  const other = await context.newPage();
  await other.goto(example.address);
  await new SpaceSwitcherDriver(other).choose('Cabinet Weber');
  await expect(title).toHaveText('Cabinet Weber');
  expect(await document.evaluate((kept) => kept === globalThis.document)).toBe(true);
});
