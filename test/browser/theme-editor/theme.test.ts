import { expect } from '@open-wc/testing';
import type { DesignTokens } from '../../../tools/tokens/design-tokens.js';
import { readTokens } from '../../../tools/tokens/read-tokens.js';
import { toHex, toOklch } from '../../../stories/theme-editor/colors.js';
import { measureContrasts } from '../../../stories/theme-editor/contrasts.js';
import {
  changedTokens,
  colorOf,
  type Theme,
  tokensOfPreset,
  tokensOfTheme,
  withColor,
  withoutChange,
  withValue,
} from '../../../stories/theme-editor/theme.js';
import { readAddress, writeAddress } from '../../../stories/theme-editor/theme-address.js';
import { themeDesignTokens, themeStyleSheet } from '../../../stories/theme-editor/theme-exports.js';

const defaults = readTokens();
const neutral: Theme = { preset: 'neutral', changes: {} };
const compact = tokensOfPreset(defaults, ':root {\n  --space-font-size: 0.875rem;\n  --space-target: 2.572em;\n}\n');
const green = { ...neutral, changes: { 'color-accent': 'light-dark(oklch(0.4 0.1 150), oklch(0.8 0.1 150))' } };

describe('a theme of the editor', () => {
  it('starts with the values of its preset, and the defaults where that says nothing', () => {
    expect(compact.find(({ name }) => name === 'target')?.value).to.equal('2.572em');
    expect(compact.find(({ name }) => name === 'form-width')?.value).to.equal('36em');
  });

  it('has no change where the value of the preset is set again', () => {
    const changed = withValue(neutral, defaults, 'target', '3em');
    expect(changed.changes).to.deep.equal({ target: '3em' });
    expect(withValue(changed, defaults, 'target', '2.75em')).to.deep.equal(neutral);
    expect(withoutChange(changed, 'target')).to.deep.equal(neutral);
  });

  it('changes the colour of one scheme alone', () => {
    expect(withColor('light-dark(white, black)', 'dark', 'navy')).to.equal('light-dark(white, navy)');
    expect(withColor('light-dark(white, navy)', 'dark', 'white')).to.equal('white');
  });

  it('gives the focus ring the accent for as long as it is not set', () => {
    expect(colorOf(tokensOfTheme(defaults, green), 'color-focus', 'dark')).to.equal('oklch(0.8 0.1 150)');
  });

  it('has no colour where tokens follow each other in a circle', () => {
    const theme = { ...neutral, changes: { 'color-accent': 'var(--space-color-focus)' } };
    const tokens = tokensOfTheme(defaults, theme);
    expect(colorOf(tokens, 'color-focus', 'light')).to.equal('');
    expect(colorOf(tokens, 'color-accent', 'dark')).to.equal('');
  });
});

describe('what the editor gives away', () => {
  it('is a style sheet of what was changed', () => {
    const theme: Theme = { preset: 'compact', changes: { 'radius-control': '0' } };
    expect(themeStyleSheet(compact, theme)).to.equal(
      '/* Load it after tokens.css and themes/compact.css of space-elements. */\n' +
        ':root {\n  /* Corners of controls. */\n  --space-radius-control: 0;\n}\n',
    );
  });

  it('is a style sheet that a browser understands', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeStyleSheet(defaults, green));
    document.adoptedStyleSheets = [sheet];
    const value = getComputedStyle(document.documentElement).getPropertyValue('--space-color-accent');
    document.adoptedStyleSheets = [];
    expect(value.trim()).to.equal('light-dark(oklch(0.4 0.1 150), oklch(0.8 0.1 150))');
  });

  it('is read again with all that it changes, where a preset says it for both colour schemes', () => {
    const theme: Theme = { ...green, changes: { ...green.changes, target: '3em' } };
    const read = tokensOfPreset(defaults, themeStyleSheet(defaults, theme));
    expect(read).to.deep.equal(tokensOfTheme(defaults, theme));
  });

  it('is design tokens of what was changed, in each scheme', () => {
    expect(changedTokens(defaults, green).map(({ name }) => name)).to.deep.equal(['color-accent']);
    expect(themeDesignTokens(defaults, green, 'light')).to.contain('0.4');
    expect(themeDesignTokens(defaults, green, 'dark')).to.contain('0.8');
  });

  it('says lengths of design tokens in the size of the text of the theme', () => {
    const theme: Theme = { preset: 'compact', changes: { target: '2em' } };
    const { space } = JSON.parse(themeDesignTokens(compact, theme, 'light')) as DesignTokens;
    expect(space['target']).to.deep.include({ $value: { value: 1.75, unit: 'rem' } });
  });
});

describe('the address of a theme', () => {
  it('brings it back', () => {
    const theme: Theme = { ...green, preset: 'public-service' };
    expect(readAddress(`#${writeAddress(theme)}`, defaults)).to.deep.equal(theme);
  });

  it('brings nothing that is no token or no value of it', () => {
    const hash = '#preset=loud&color-ink=red%3B%7D*%7Bdisplay%3Anone%7D&unknown=1&target=3em';
    expect(readAddress(hash, defaults)).to.deep.equal({ preset: 'neutral', changes: { target: '3em' } });
  });

  it('brings no value that would take what follows it in the style sheet', () => {
    const unclosed = { 'color-ink': 'rgb(0 0 0', 'color-accent': 'red /*', 'font-mono': '"Inter' };
    const address = writeAddress({ preset: 'neutral', changes: unclosed });
    expect(readAddress(address, defaults)).to.deep.equal(neutral);
  });
});

describe('the contrasts of a theme', () => {
  it('are measured in both schemes', () => {
    const [first] = measureContrasts(tokensOfTheme(defaults, { ...neutral, changes: { 'color-ink': '#767676' } }));
    expect(first?.contrasts.map(({ enough }) => enough)).to.deep.equal([true, false]);
  });

  it('are unknown for a colour that only a browser can work out', () => {
    const theme = { ...neutral, changes: { 'color-ink': 'color-mix(in oklab, red, blue)' } };
    const [first] = measureContrasts(tokensOfTheme(defaults, theme));
    expect(first?.contrasts[0]?.ratio).to.equal(undefined);
  });
});

it('colours of a picker are written as the tokens write theirs', () => {
  expect(toOklch('#ffffff')).to.equal('oklch(1 0 0)');
  expect(toOklch('#0d6efd')).to.equal('oklch(0.578 0.228 260)');
  expect(toHex('oklch(0.578 0.228 260)')).to.match(/^#0[a-f]6[d-f]f[c-e]$/u);
  expect(toHex('what')).to.equal('#000000');
});
