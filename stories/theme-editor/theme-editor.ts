import { html, LitElement, nothing } from 'lit';
import { readTokens, type Token } from '../../scripts/tokens/read-tokens.js';
import type { Scheme } from '../../scripts/tokens/values.js';
import { presets } from '../themes/presets.js';
import { contrastStyles } from './contrast.styles.js';
import { measureContrasts } from './contrasts.js';
import { renderContrasts, sumUp } from './render-contrasts.js';
import { renderToken } from './render-token.js';
import {
  type StartingPoint,
  startingPoints,
  type Theme,
  tokensOfPreset,
  tokensOfTheme,
  withoutChange,
  withValue,
} from './theme.js';
import { readAddress, writeAddress } from './theme-address.js';
import { pageStyles } from './theme-editor.styles.js';
import { themeDesignTokens, themeStyleSheet } from './theme-exports.js';
import { tokenStyles } from './token.styles.js';

interface Group {
  readonly title: string;
  /** Which tokens are in it, by their names. */
  readonly pattern: RegExp;
}

const groups: readonly Group[] = [
  { title: 'Colours, light and dark', pattern: /^color-/u },
  { title: 'Type', pattern: /^font/u },
  { title: 'Shape and size', pattern: /^(?!color-|font)/u },
];

/** Makes a theme: every token with its control, what it looks like in light and dark, a style sheet to take away. */
export class ThemeEditor extends LitElement {
  static override properties = {
    theme: { state: true },
    sheets: { state: true },
    status: { state: true },
  };

  static override styles = [pageStyles, tokenStyles, contrastStyles];

  private theme: Theme = { preset: 'neutral', changes: {} };
  /** The style sheets of the presets, by their names, once they are loaded. */
  private sheets: ReadonlyMap<StartingPoint, string> = new Map();
  private status = '';
  readonly #defaults = readTokens();
  /** Earlier themes, the latest last; what one control changes again and again counts once. */
  #past: readonly { readonly theme: Theme; readonly control: string }[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this.theme = readAddress(location.hash, this.#defaults);
    void this.#load();
  }

  override render() {
    const preset = this.sheets.get(this.theme.preset);
    if (preset === undefined) return nothing;
    const ofPreset = tokensOfPreset(this.#defaults, preset);
    const tokens = tokensOfTheme(ofPreset, this.theme);
    const contrasts = measureContrasts(tokens);
    const styleSheet = themeStyleSheet(ofPreset, this.theme);
    return html`
      <header>
        <h1>Theme editor</h1>
        ${this.#renderStart()}${this.#renderExports(ofPreset, styleSheet)}
        <p class="verdict" role="status">${sumUp(contrasts)}</p>
        <p class="status" role="status">${this.status}</p>
      </header>
      <div class="tokens">${groups.map((group) => this.#renderGroup(group, ofPreset, tokens))}</div>
      <main>
        <div class="previews">
          ${this.#renderPreview('light', `${preset}\n${styleSheet}`)}
          ${this.#renderPreview('dark', `${preset}\n${styleSheet}`)}
        </div>
        ${renderContrasts(contrasts)}
      </main>
    `;
  }

  #renderStart() {
    return html`<div class="start">
      <label>
        Start from
        <select @change=${this.#startFrom}>
          ${startingPoints.map((name) => this.#renderStartingPoint(name))}
        </select>
      </label>
      <button type="button" ?disabled=${this.#past.length === 0} @click=${this.#undo}>Undo</button>
    </div>`;
  }

  #renderStartingPoint(name: StartingPoint) {
    return html`<option value=${name} ?selected=${name === this.theme.preset}>${presets[name].title}</option>`;
  }

  #renderExports(ofPreset: readonly Token[], styleSheet: string) {
    const copyLink = () => this.#copy(location.href, 'Link copied');
    const copyStyles = () => this.#copy(styleSheet, 'CSS copied');
    const saveStyles = () => this.#save('theme.css', styleSheet);
    const saveTokens = (scheme: Scheme) => () =>
      this.#save(`theme.${scheme}.tokens.json`, themeDesignTokens(ofPreset, this.theme, scheme));
    return html`<div class="exports">
      <button type="button" @click=${copyLink}>Copy link</button>
      ${this.#renderExport('Design tokens, light', saveTokens('light'))}
      ${this.#renderExport('Design tokens, dark', saveTokens('dark'))}
      ${this.#renderExport('Download CSS', saveStyles)}${this.#renderExport('Copy CSS', copyStyles, 'primary')}
    </div>`;
  }

  /** There is nothing to take away before something is changed. */
  #renderExport(words: string, act: () => unknown, look = '') {
    const unchanged = Object.keys(this.theme.changes).length === 0;
    return html`<button class=${look} type="button" ?disabled=${unchanged} @click=${act}>${words}</button>`;
  }

  #renderGroup({ title, pattern }: Group, ofPreset: readonly Token[], tokens: readonly Token[]) {
    const shown = tokens.filter(({ name }) => pattern.test(name));
    return html`<section aria-labelledby=${title}>
      <h2 id=${title}>${title}</h2>
      ${shown.map((token) => {
        const { name } = token;
        const change = (value: string) => this.#change(withValue(this.theme, ofPreset, name, value), name);
        const reset = () => this.#change(withoutChange(this.theme, name));
        return renderToken({ token, tokens, changed: name in this.theme.changes, change, reset });
      })}
    </section>`;
  }

  #renderPreview(scheme: Scheme, styleSheet: string) {
    return html`<theme-preview scheme=${scheme} .styleSheet=${styleSheet}></theme-preview>`;
  }

  #startFrom({ target }: Event) {
    this.#change({ preset: (target as HTMLSelectElement).value as StartingPoint, changes: {} });
  }

  #change(theme: Theme, control = '') {
    const goesOn = control !== '' && this.#past.at(-1)?.control === control;
    if (!goesOn) this.#past = [...this.#past, { theme: this.theme, control }];
    this.#show(theme);
  }

  #undo() {
    const last = this.#past.at(-1);
    this.#past = this.#past.slice(0, -1);
    if (last) this.#show(last.theme);
  }

  async #load() {
    const loading = startingPoints.map(async (name) => [name, (await presets[name].load()).join('\n')] as const);
    this.sheets = new Map(await Promise.all(loading));
  }

  #show(theme: Theme) {
    this.theme = theme;
    this.status = '';
    history.replaceState(history.state, '', `#${writeAddress(theme)}`);
  }

  async #copy(text: string, said: string) {
    await navigator.clipboard.writeText(text);
    this.status = said;
  }

  #save(name: string, text: string) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    this.status = `${name} saved`;
  }
}
