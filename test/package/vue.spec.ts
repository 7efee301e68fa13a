/** What Vue does with attributes of elements that are not defined yet. */
import * as esbuild from 'esbuild';
import { expect, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';

const app = `
  import { createApp, h } from 'vue';

  createApp(() => [
    h('space-switcher', { id: 'shown', 'hide-manage': false, 'create-href': '/new' }),
    h('space-switcher', { id: 'hidden', 'hide-manage': true }),
  ]).mount('#root');
  document.documentElement.dataset.ready = '';`;

test('an attribute that Vue sets to false hides nothing, and to true hides, before the element is defined', async ({ page, host }) => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: app, resolveDir: process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  host.serve('app.js', outputFiles[0]?.text ?? '');
  // Vue has a policy of its own.
  await host.open(`<div id="root"></div><script type="module" src="/app.js"></script>${loader}`, 'lit-html vue');
  const shown = page.locator('#shown');
  await expect(shown).toHaveAttribute('hide-manage', 'false');
  await shown.getByRole('button').click();
  await expect(shown.getByText('Create a business space')).toHaveAttribute('href', '/new');
  await expect(shown.getByText('Manage my spaces')).toBeVisible();

  await page.keyboard.press('Escape');
  const hidden = page.locator('#hidden');
  await hidden.getByRole('button').click();
  await expect(hidden.getByText('Create a business space')).toBeVisible();
  await expect(hidden.getByText('Manage my spaces')).toHaveCount(0);
});
