import type { Page } from '@playwright/test';
import { Mock } from '../../mocks/index.js';
import { expect, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';

/** As docs/mocks.md tells: the mock answers from the test, and the page has no worker. */
async function answerFrom(mock: Mock, page: Page, baseUrl: string): Promise<void> {
  await page.route(`${baseUrl}/**`, async (route) => {
    const asked = route.request();
    const body = asked.postData();
    const answer = await mock.answer(
      new Request(asked.url(), { method: asked.method(), headers: await asked.allHeaders(), ...(body && { body }) }),
    );
    if (answer.type === 'error') await route.abort();
    else {
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    }
  });
}

test('a mock that answers from the test is told there what to do', async ({ page, host, form }) => {
  await host.open(`<create-pro-space-form></create-pro-space-form>${loader}`);
  const baseUrl = new URL('/api', page.url()).href;
  const mock = new Mock({ situation: 'private-only', baseUrl });
  await answerFrom(mock, page, baseUrl);
  await page.reload();

  mock.failNext('offline', { method: 'POST', path: '/spaces', times: 3 });
  await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber' });
  await form.confirm();
  await expect(form.failure).toContainText('There is no connection.');
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  expect((await mock.spaces()).map(({ title }) => title)).toContain('Atelier');
});
