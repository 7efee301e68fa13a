import { expect } from '@open-wc/testing';
import { contrast, contrastPairs, requiredContrast } from '../../../tools/tokens/contrast.js';
import { readTokens } from '../../../tools/tokens/read-tokens.js';
import { declare } from '../../../tools/tokens/declare.js';
import type { PresetName } from '../../../stories/themes/presets.js';

const own = (name: string) => `/src/styles/themes/${name}.css`;

/** Each theme, by the style sheets that a page loads for it after the defaults. */
const themes: Readonly<Record<PresetName, readonly string[]>> = {
  neutral: [],
  'public-service': [own('public-service')],
  'high-contrast': [own('high-contrast')],
  compact: [own('compact')],
  bootstrap: ['/node_modules/bootstrap/dist/css/bootstrap.css', own('bootstrap')],
  material: [own('material')],
};

const page = document.documentElement;

async function use(theme: PresetName): Promise<void> {
  const texts = [declare(readTokens()), ...(await Promise.all(themes[theme].map(load)))];
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    if (sheet.cssRules.length === 0) throw new Error(`A style sheet of ${theme} says nothing.`);
    return sheet;
  });
}

async function load(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/** What the browser makes of a colour. */
function colorOf(token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--space-${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function lengthOf(token: string): string {
  const probe = document.createElement('div');
  probe.style.fontSize = 'var(--space-font-size)';
  probe.style.blockSize = `var(--space-${token})`;
  document.body.append(probe);
  const { blockSize } = getComputedStyle(probe);
  probe.remove();
  return blockSize;
}

describe('a theme', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    page.style.colorScheme = '';
    page.removeAttribute('data-bs-theme');
  });

  for (const theme of Object.keys(themes) as PresetName[]) {
    for (const scheme of ['light', 'dark']) {
      it(`called ${theme} has the contrast that WCAG asks for, ${scheme}`, async () => {
        await use(theme);
        page.style.colorScheme = scheme;
        page.dataset['bsTheme'] = scheme;
        const required = { ...requiredContrast, ...(theme === 'high-contrast' && { text: 7 }) };
        const weak = contrastPairs
          .map((pair) => ({ ...pair, ratio: contrast(colorOf(pair.foreground), colorOf(pair.background)) }))
          .filter(({ kind, ratio }) => ratio < required[kind])
          .map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);
        expect(weak).to.deep.equal([]);
      });
    }
  }

  it('called compact has text of 14 px and targets of 36 px under a mouse, of 44 px under a finger', async () => {
    await use('compact');
    const expected = matchMedia('(pointer: coarse)').matches ? '44px' : '36px';
    expect(lengthOf('font-size')).to.equal('14px');
    expect(Number.parseFloat(lengthOf('target')).toFixed(0)).to.equal(Number.parseFloat(expected).toFixed(0));
  });

  it('called bootstrap follows the colour mode of the part of the page it stands in', async () => {
    await use('bootstrap');
    const part = document.createElement('div');
    part.dataset['bsTheme'] = 'dark';
    document.body.append(part);
    expect(getComputedStyle(part).getPropertyValue('--space-color-paper').trim()).to.equal('#212529');
    part.remove();
  });

  it('called material follows the tokens of the part of the page it stands in', async () => {
    await use('material');
    const part = document.createElement('div');
    part.style.setProperty('--md-sys-color-primary', 'rgb(0, 106, 106)');
    const element = part.appendChild(document.createElement('space-switcher'));
    document.body.append(part);
    expect(getComputedStyle(element).getPropertyValue('--space-color-accent').trim()).to.equal('rgb(0, 106, 106)');
    part.remove();
  });
});
