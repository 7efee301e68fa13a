import { collectComplaints, expect, test, visit } from './portal.js';

// Every test fails on a violation (see portal.ts); this one makes sure that there is a policy to violate.
test('the page is served under a strict policy with Trusted Types', async ({ page }) => {
  const response = await page.goto('/?mock');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`require-trusted-types-for 'script'`);
  expect(policy).not.toContain('unsafe');
});

test('a violation does not go unnoticed', async ({ browser, baseURL }) => {
  // A context of its own: in the one of the fixture this test would fail.
  const context = await browser.newContext();
  const complaints = await collectComplaints(context);
  const page = await context.newPage();
  await page.goto(`${baseURL}/?mock`);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => complaints.join()).toContain('require-trusted-types-for');
  await context.close();
});

test('every page of the portal keeps to the policy', async ({ page }) => {
  for (const name of ['home', 'spaces', 'create', 'terms', 'procedure', 'sign-in', 'help']) {
    await visit(page, { page: name, situation: 'forty' });
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
});
