import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserManifest } from '../../tools/build/browser-build.js';
import { expect, neverIdle, test, withoutHash } from './host.js';

const manifest = JSON.parse(readFileSync('dist/browser/manifest.json', 'utf8')) as BrowserManifest;
const { modules: definitions, languages } = manifest.elements['space-switcher']!;
const modules = [...definitions, languages['en']!];

const preload = (file: string, integrity = manifest.integrity[file]!) =>
  `<link rel="modulepreload" href="/space-elements/${file}" integrity="${integrity}">`;
const loader = `<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"
  integrity="${manifest.integrity['space-elements.js']!}"></script>`;
const switcher = '<space-switcher><a href="/spaces.html">My spaces</a></space-switcher>';

test('the manifest names every file with its true integrity', () => {
  for (const [file, integrity] of Object.entries(manifest.integrity)) {
    const digest = createHash('sha384').update(readFileSync(`dist/browser/${file}`)).digest('base64');
    expect(integrity, file).toBe(`sha384-${digest}`);
  }
  for (const element of Object.values(manifest.elements)) {
    const files = [...element.modules, ...Object.values(element.languages)];
    for (const file of files) expect(manifest.integrity).toHaveProperty([file]);
  }
});

test('what the manifest names is all that the loader asks for, each file once', async ({ page, host }) => {
  await neverIdle(page);
  await host.open(`${modules.map((file) => preload(file)).join('')}${switcher}${loader}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  const files = modules.map((file) => `/space-elements/${withoutHash(file)}`);
  expect(host.downloads.toSorted()).toEqual([...files, '/space-elements/space-elements.js'].toSorted());
});

test('a file that is not the one built is refused, and the content of the page stays', async ({ page, host }) => {
  // The loader leaves a failed download to the page, as the browser does with a script tag: it is heard by this event.
  await page.addInitScript(() => {
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      document.documentElement.dataset['failed'] = String(event.reason);
    });
  });
  const [definition = ''] = modules;
  await host.open(`${preload(definition, manifest.integrity['space-elements.js'])}${switcher}${loader}`);
  await expect(page.locator('html')).toHaveAttribute('data-failed', /dynamically imported module/u);
  await expect(page.getByRole('link', { name: 'My spaces' })).toBeVisible();
});

test('an import map gives a page its own Lit and every entry of the package', async ({ page, host }) => {
  const imports = {
    lit: '/modules/lit/index.js',
    'lit/': '/modules/lit/',
    'lit-html': '/modules/lit-html/lit-html.js',
    'lit-html/': '/modules/lit-html/',
    'lit-element/lit-element.js': '/modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
    'space-elements/': '/dist/src/components/',
  };
  host.serve(
    'app.js',
    `import 'space-elements/space-session/define.js';
     import 'space-elements/space-switcher/define.js';`,
  );
  await host.open(`
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <space-session base-url="/api"></space-session>${switcher}
    <script type="module" src="/app.js"></script>`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
});

test('the build in one file needs no other', async ({ host, switcher: driver }) => {
  await host.open(`
    <space-session base-url="/api"></space-session>${switcher}
    <script type="module" src="/space-elements/space-elements.all.js"></script>`);
  await driver.open();
  await expect(driver.options.first()).toBeVisible();
  expect(host.downloads).toEqual(['/space-elements/space-elements.all.js']);
});

test('nothing moves when the elements come into a page that has the style sheet', async ({ page, host }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await host.open(`
    <link rel="stylesheet" href="/dist/tokens.css">
    <header>${switcher}</header><main><p>Text below the header</p></main>${loader}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what the page puts inside an element stays and works', async ({ page, host }) => {
    host.serve('spaces.html', '<!doctype html><title>My spaces</title>');
    await host.open(`<link rel="stylesheet" href="/dist/tokens.css">${switcher}${loader}`);
    await page.getByRole('link', { name: 'My spaces' }).click();
    await expect(page).toHaveTitle('My spaces');
  });
});
