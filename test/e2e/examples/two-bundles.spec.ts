import { SpaceSwitcherDriver, TermsAcceptanceDriver } from '../../../testing/playwright/index.js';
import { expect, test } from './example.js';

test.use({ name: 'two-bundles' });

test('two copies ask once who is signed in, share the answer, and say once that there are two', async ({
  page,
  example,
}) => {
  const { button } = new SpaceSwitcherDriver(page);
  await expect(button).toHaveText(/Vos espaces/u);
  const questions: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/session')) questions.push(request.url());
  });
  await page.reload();
  await expect(button).toHaveText(/Vos espaces/u);
  await example.show('terms');
  await expect(new TermsAcceptanceDriver(page).text).toBeVisible();
  expect(questions).toHaveLength(1);
  // Once for each time that the page was loaded.
  expect(example.warnings).toEqual(Array(2).fill('An earlier copy of space-elements is kept.'));
});

test('the header is of one copy, the terms are of the other', async ({ page, example }) => {
  await example.show('terms');
  const [session, switcher, terms] = await Promise.all(
    ['space-session', 'space-switcher', 'terms-acceptance'].map((tag) =>
      page.evaluateHandle(async (name) => Object.getPrototypeOf(await customElements.whenDefined(name)) as unknown, tag),
    ),
  );
  const same = (one: typeof session, other: typeof session) => page.evaluate(([a, b]) => a === b, [one, other]);
  expect(await same(session, switcher)).toBe(true);
  expect(await same(switcher, terms)).toBe(false);
});
