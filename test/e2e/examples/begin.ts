import type { Page } from '@playwright/test';
import { commandHeaders } from '../../support/command-headers.js';

/**
 * Accepts the terms and creates spaces by calls, for tests about what comes after. The last space is the active one.
 * The page that is open has to be loaded again.
 */
export async function createSpaces(page: Page, address: string, ...titles: readonly string[]): Promise<void> {
  const call = await callerFor(page, address);
  const { version, hash, language } = (await call('GET', '/terms/current')) as Readonly<Record<string, string>>;
  await call('POST', '/terms/acceptances', { version, hash, language });
  for (const title of titles) {
    const space = { kind: 'professional', title, legalName: `${title} S.à r.l.`, email: 'anne.weber@example.lu' };
    const { id: spaceId } = (await call('POST', '/spaces', space)) as { id: string };
    await call('PUT', '/session/active-space', { spaceId });
  }
}

/** Asks the service in the name of the visitor, with the token of the page where it has one. */
async function callerFor(page: Page, address: string) {
  const [token] = await page.locator('meta[name=csrf-token]').all();
  const csrf = (await token?.getAttribute('content')) ?? '';
  return async (method: string, path: string, data?: object): Promise<unknown> => {
    const headers = { ...commandHeaders(), 'X-CSRF-Token': csrf };
    const response = await page.request.fetch(`${address}/api${path}`, { method, headers, ...(data && { data }) });
    return response.json();
  };
}
