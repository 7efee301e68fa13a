import { expect, fixture, html } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import { readTokens } from '../../../tools/tokens/read-tokens.js';
import { type Rejection, renderToken, type TokenView } from '../../../stories/theme-editor/render-token.js';

const tokens = readTokens();

async function setUp(name: string, more: Partial<TokenView> = {}) {
  const given = { changes: [] as string[], rejections: [] as Rejection[], resets: 0 };
  const view: TokenView = {
    token: tokens.find((token) => token.name === name)!,
    tokens,
    changed: false,
    rejections: [],
    change: (value) => given.changes.push(value),
    reject: (rejection) => given.rejections.push(rejection),
    reset: () => (given.resets += 1),
    ...more,
  };
  const screen = within(await fixture<HTMLElement>(html`<div>${renderToken(view)}</div>`));
  const write = (field: HTMLElement, text: string) => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('change'));
  };
  return { given, screen, write };
}

describe('a token in the editor', () => {
  it('takes what the browser understands, and rejects the rest', async () => {
    const { given, screen, write } = await setUp('target');
    const field = screen.getByRole('textbox', { name: 'target' });
    write(field, '3em');
    write(field, 'wide');
    expect(given.changes).to.deep.equal(['3em']);
    expect(given.rejections).to.deep.equal([{ field: 'target', token: 'target', text: 'wide' }]);
  });

  it('keeps a text that was rejected in its field, and says so', async () => {
    const field = 'color-ink, dark';
    const { screen } = await setUp('color-ink', { rejections: [{ field, token: 'color-ink', text: 'inky' }] });
    const dark = screen.getByRole<HTMLInputElement>('textbox', { name: field });
    expect(dark.value).to.equal('inky');
    expect(dark.ariaInvalid).to.equal('true');
    const message = screen.getByRole('alert');
    expect(message.textContent).to.equal('Not understood, and not used.');
    expect(dark.getAttribute('aria-describedby')).to.equal(message.id);
    expect(screen.getByRole('textbox', { name: 'color-ink, light' }).ariaInvalid).to.equal('false');
  });

  it('moves the focus to its first control when it is reset', async () => {
    const { given, screen } = await setUp('color-ink', { changed: true });
    screen.getByRole('button', { name: 'Reset color-ink' }).click();
    expect(given.resets).to.equal(1);
    expect(document.activeElement).to.equal(screen.getByLabelText('color-ink, light, choose'));
  });
});
