/** The published style sheets after a compiler has rewritten them, in pages that have no style sheet of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Color from 'colorjs.io';
import { readTokens } from '../../tools/tokens/read-tokens.js';
import { compilers } from './compilers.js';
import { expect, type HostPage, test } from './host.js';

const colors = readTokens().filter(({ type }) => type === 'color' || type === 'shadow').map(({ name }) => name);

const elements = `
  <space-switcher></space-switcher>
  <terms-acceptance></terms-acceptance>
  <create-pro-space-form></create-pro-space-form>`;

/** A page with a header that is dark, whatever the page is. */
async function openPage(host: HostPage, page: Page): Promise<void> {
  // A colour on its way to another is not yet the one of the style sheet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  host.serve('header.css', 'header { color-scheme: dark }');
  await host.open(`
    <meta name="color-scheme">
    <link rel="stylesheet" href="/header.css">
    <header>${elements}</header>
    <main>${elements}</main>
    <script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>`);
  for (const part of ['header', 'main']) {
    await expect(page.locator(part).getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
    await expect(page.locator(part).getByRole('textbox').first()).toBeVisible();
    await expect(page.locator(part).getByRole('region').first()).toBeVisible();
  }
  await page.locator('header').getByRole('button', { name: /Cabinet Weber/u }).click();
  await expect(page.locator('header').getByRole('option').first()).toBeVisible();
}

/** The colours of the tokens and of all parts where these style sheets are all that the page has. */
async function colorsWith(page: Page, host: HostPage, sheets: readonly string[]): Promise<string[]> {
  sheets.forEach((css, index) => host.serve(`sheet-${index}.css`, css));
  const addresses = sheets.map((_, index) => `/sheet-${index}.css?${Math.random()}`);
  return page.evaluate(
    async ({ names, hrefs }) => {
      const links = hrefs.map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
      const loaded = links.map(async (link) => new Promise((resolve) => link.addEventListener('load', resolve)));
      document.head.append(...links);
      await Promise.all(loaded);

      const probesFor = (parent: Element) =>
        names.map((name) => {
          const probe = parent.appendChild(document.createElement('i'));
          probe.style[name === 'shadow' ? 'boxShadow' : 'color'] = `var(--space-${name})`;
          probe.part.add(name);
          return probe;
        });
      const elementsIn = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);
      const probes = [...document.querySelectorAll('header, main')].flatMap(probesFor);
      const parts = elementsIn(document.body).filter((element) => element.part.length > 0);
      const texts = ['light', 'dark'].flatMap((scheme) => {
        document.querySelector('meta[name=color-scheme]')?.setAttribute('content', scheme);
        document.documentElement.dataset['bsTheme'] = scheme;
        return parts.map((element) => {
          const { color, backgroundColor, borderColor, boxShadow } = getComputedStyle(element);
          return `${scheme} ${element.part.value}: ${[color, backgroundColor, borderColor, boxShadow].join(' / ')}`;
        });
      });
      for (const added of [...links, ...probes]) added.remove();
      return texts;
    },
    { names: colors, hrefs: addresses },
  );
}

const notation = /[\w-]+\([^)]*\)/gu;

/** What is not the same; a compiler may write a colour in another notation, which rounds it. */
function differences(expected: readonly string[], shown: readonly string[]): readonly string[] {
  const isSame = (one: string, other = '') => {
    const others = other.match(notation) ?? [];
    const areColorsSame = (one.match(notation) ?? []).every((color, index) => {
      const [before, after] = [new Color(color), new Color(others[index] ?? 'transparent')];
      return before.deltaE(after, '2000') < 1 && Math.abs(before.alpha - after.alpha) < 0.01;
    });
    return areColorsSame && one.replaceAll(notation, '') === other.replaceAll(notation, '');
  };
  return expected.flatMap((text, index) => (text === shown[index] || isSame(text, shown[index]) ? [] : [`${text} ↯ ${shown[index] ?? ''}`]));
}

const bootstrap = readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8');

for (const [name, compile] of Object.entries(compilers)) {
  test(`${name} leaves the colours of every style sheet as they are`, async ({ page, host }) => {
    test.slow();
    await openPage(host, page);
    const tokens = readFileSync('dist/tokens.css', 'utf8');
    const compiledTokens = await compile(tokens);
    for (const theme of readdirSync('dist/themes')) {
      const css = readFileSync(`dist/themes/${theme}`, 'utf8');
      const ofPage = theme === 'bootstrap.css' ? [bootstrap] : [];
      const expected = await colorsWith(page, host, [...ofPage, tokens, css]);
      const shown = await colorsWith(page, host, [...ofPage, compiledTokens, await compile(css)]);
      expect(differences(expected, shown), theme).toEqual([]);
    }
    const expected = await colorsWith(page, host, [tokens]);
    expect(differences(expected, await colorsWith(page, host, [compiledTokens]))).toEqual([]);
  });
}
