/** What React 19 does with events and attributes of the elements, in a browser alone and after a server has rendered. */
import * as esbuild from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, type HostPage, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';

/** The page of a host in React; it lists what each of the two ways to listen has heard. */
const app = `
  import { createElement, useEffect, useRef } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';

  const heard = (how) => (document.documentElement.dataset[how] = 'heard');

  function Page() {
    const switcher = useRef(null);
    useEffect(() => {
      const listener = () => heard('effect');
      const element = switcher.current;
      element.addEventListener('space-switched', listener);
      document.documentElement.dataset.ready = '';
      return () => element.removeEventListener('space-switched', listener);
    }, []);
    return createElement('space-switcher', { ref: switcher, 'hide-manage': true, 'onspace-switched': () => heard('attribute') });
  }

  const root = document.querySelector('#root');
  if (root.firstChild) hydrateRoot(root, createElement(Page));
  else createRoot(root).render(createElement(Page));`;

async function openApp(host: HostPage, rendered: string): Promise<void> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: app, resolveDir: process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  host.serve('app.js', outputFiles[0]?.text ?? '');
  await host.open(`<div id="root">${rendered}</div>${loader}<script type="module" src="/app.js"></script>`);
}

/** What React writes on a server: attributes, and no listeners. */
const rendered = renderToString(
  createElement('space-switcher', { 'hide-manage': true, 'onspace-switched': () => undefined }),
);

test('React calls both kinds of listeners where the browser alone renders', async ({ page, host, switcher }) => {
  await openApp(host, '');
  await switcher.choose('Garage de la Moselle');
  await expect(page.locator('html')).toHaveAttribute('data-effect', 'heard');
  await expect(page.locator('html')).toHaveAttribute('data-attribute', 'heard');
});

test('React calls only listeners that an effect adds where a server has rendered', async ({ page, host, switcher }) => {
  await openApp(host, rendered);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await switcher.choose('Garage de la Moselle');
  await expect(page.locator('html')).toHaveAttribute('data-effect', 'heard');
  await expect(page.locator('html')).not.toHaveAttribute('data-attribute');
});

test('React keeps attributes with dashed names where a server has rendered', async ({ page, host, switcher }) => {
  expect(rendered).toContain('<space-switcher hide-manage=""');
  await openApp(host, rendered);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await switcher.open();
  await expect(switcher.options.first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Manage' })).toHaveCount(0);
});
