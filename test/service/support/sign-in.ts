import assert from 'node:assert/strict';
import { Browser } from './browser.js';

/**
 * Signs a person of the identity provider for development in, over the whole OpenID Connect flow.
 *
 * @param person For example `anne-weber`.
 * @returns The `Cookie` header that requests to the service carry from then on.
 */
export async function signInOverHttp(serviceUrl: string, person: string): Promise<string> {
  const browser = new Browser();
  await signIn(browser, serviceUrl, person);
  return browser.cookieHeader;
}

/** Signs a person in with a browser, and lets it end where the sign-in leads to. */
export async function signIn(
  browser: Browser,
  serviceUrl: string,
  person: string,
  returnTo: string = serviceUrl,
): Promise<Response> {
  const page = await browser.go(`${serviceUrl}/api/sign-in?return_to=${encodeURIComponent(returnTo)}`);
  const isChoice = (await page.clone().text()).includes(`value="${person}"`);
  if (!isChoice) return page;
  return choose(browser, person);
}

/** Presses the button of a person on the identity provider's page, where the browser is. */
export async function choose(browser: Browser, person: string): Promise<Response> {
  const body = new URLSearchParams(person === 'cancel' ? { cancel: 'yes' } : { person });
  const pressed = await browser.go(browser.address, { method: 'POST', body });
  // Where somebody else was signed in, the provider ends that first, by a form that submits itself.
  const form = /<form method="post" action="([^"]+)">(.*)<\/form>/su.exec(await pressed.clone().text());
  const fields = form ? [...form[2]!.matchAll(/name="([^"]+)" value="([^"]+)"/gu)].map(([, name, value]) => [name!, value!]) : [];
  const answer = fields.length > 0 ? await browser.go(form![1]!, { method: 'POST', body: new URLSearchParams(fields) }) : pressed;
  assert.ok(answer.status < 500, `The sign-in ended with ${answer.status} at ${browser.address.href}.`);
  return answer;
}
