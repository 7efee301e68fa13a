import { expect, test } from './example.js';

test.use({ name: 'strict' });

// Every test fails on a violation; this one makes sure that there is a policy to violate.
test('the page is served under the policy that the README names, with Trusted Types', async ({ page, example }) => {
  const { headers } = await page.request.get(example.address).then((response) => ({ headers: response.headers() }));
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'`);
  expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types lit-html`);
  expect(policy).not.toContain('unsafe');
});
