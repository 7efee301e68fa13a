import { expect, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';
const other = loader.replace('/space-elements/', '/other/');
const elements = '<space-switcher></space-switcher><create-pro-space-form></create-pro-space-form>';
const kept = ['An earlier copy of space-elements is kept.'];

test('a second loader leaves the page to the first, and says so once', async ({ page, host }) => {
  await host.open(`${elements}${loader}${other}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create the space' })).toBeVisible();
  await expect(page.locator('space-session')).toHaveCount(1);
  expect(host.downloads.filter((file) => file.startsWith('/other/'))).toEqual(['/other/space-elements.js']);
  expect(host.warnings).toEqual(kept);
});

test('a bundle that comes after the loader keeps its elements, and says so once', async ({ page, host }) => {
  host.serve(
    'app.js',
    `await customElements.whenDefined('create-pro-space-form');
     await import('/other/space-elements.all.js');`,
  );
  // Two copies of Lit ask for the same policy; a page that lists its policies has to allow that.
  const trustedTypes = `lit-html 'allow-duplicates'`;
  await host.open(`${elements}${loader}<script type="module" src="/app.js"></script>`, trustedTypes);
  await expect.poll(() => host.warnings).toEqual(kept);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create the space' })).toBeVisible();
});

test('a loader that comes after a bundle downloads nothing that is there', async ({ page, host }) => {
  await host.open(`${elements}<script type="module" src="/other/space-elements.all.js"></script>${loader}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create the space' })).toBeVisible();
  const downloaded = host.downloads.filter((file) => file.startsWith('/space-elements/'));
  expect(downloaded).toEqual(['/space-elements/space-elements.js']);
  expect(host.warnings).toEqual([]);
});
