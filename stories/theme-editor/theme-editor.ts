import { html, LitElement, nothing } from 'lit';
import { readTokens, type Token } from '../../tools/tokens/read-tokens.js';
import type { Scheme } from '../../tools/tokens/values.js';
import { presets } from '../themes/presets.js';
import { contrastStyles } from './contrast.styles.js';
import { measureContrasts } from './contrasts.js';
import { renderButton } from './render-button.js';
import { renderContrasts, sumUp } from './render-contrasts.js';
import { type Rejection, renderToken } from './render-token.js';
import { saveFile } from './save-file.js';
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
import { type TokenGroup, tokenGroups, tokensIn } from './token-groups.js';
import { tokenStyles } from './token.styles.js';

/** Makes a theme: every token with its control, what it looks like in light and dark, a style sheet to take away. */
export class ThemeEditor extends LitElement {
  static override properties = {
    theme: { state: true },
    sheets: { state: true },
    status: { state: true },
    rejections: { state: true },
  };

  static override styles = [pageStyles, tokenStyles, contrastStyles];

  private theme: Theme = { preset: 'neutral', changes: {} };
  /** The style sheets of the presets, by their names, once they are loaded. */
  private sheets: ReadonlyMap<StartingPoint, string> = new Map();
  private status = '';
  private rejections: readonly Rejection[] = [];
  readonly #defaults = readTokens();
  /** Earlier themes, the latest last; what one control changes again and again counts once. */
  #past: readonly { readonly theme: Theme; readonly control: string }[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this.theme = readAddress(location.hash, this.#defaults);
    window.addEventListener('hashchange', this.#followLink);
    void this.#load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followLink);
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
      <section class="tokens" aria-label="Tokens">
        ${tokenGroups.map((group) => this.#renderGroup(group, ofPreset, tokens))}
      </section>
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
      ${renderButton('Undo', this.#past.length > 0 && this.#undo)}
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
    // There is nothing to take away before something is changed.
    const changed = Object.keys(this.theme.changes).length > 0;
    return html`<div class="exports">
      ${renderButton('Copy link', copyLink)}
      ${renderButton('Design tokens, light', changed && saveTokens('light'))}
      ${renderButton('Design tokens, dark', changed && saveTokens('dark'))}
      ${renderButton('Download CSS', changed && saveStyles)}
      ${renderButton('Copy CSS', changed && copyStyles, 'primary')}
    </div>`;
  }

  #renderGroup(group: TokenGroup, ofPreset: readonly Token[], tokens: readonly Token[]) {
    return html`<section aria-labelledby=${group.id}>
      <h2 id=${group.id}>${group.title}</h2>
      ${tokensIn(group, tokens).map((token) => this.#renderToken(token, ofPreset, tokens))}
    </section>`;
  }

  #renderToken(token: Token, ofPreset: readonly Token[], tokens: readonly Token[]) {
    const { name } = token;
    const change = (value: string, field: string) => {
      this.#keepRejections((rejection) => rejection.field !== field);
      if (value !== token.value) this.#change(withValue(this.theme, ofPreset, name, value), name);
    };
    const reject = (rejection: Rejection) => {
      this.#keepRejections(({ field }) => field !== rejection.field);
      this.rejections = [...this.rejections, rejection];
    };
    const changed = name in this.theme.changes;
    const reset = () => {
      this.#keepRejections((rejection) => rejection.token !== name);
      if (changed) this.#change(withoutChange(this.theme, name));
    };
    return renderToken({ token, tokens, changed, rejections: this.rejections, change, reject, reset });
  }

  #renderPreview(scheme: Scheme, styleSheet: string) {
    return html`<theme-preview scheme=${scheme} .styleSheet=${styleSheet}></theme-preview>`;
  }

  #startFrom({ target }: Event) {
    this.rejections = [];
    this.#change({ preset: (target as HTMLSelectElement).value as StartingPoint, changes: {} });
  }

  /** Another link in the same tab changes no more than what is after `#`. */
  readonly #followLink = () => {
    this.rejections = [];
    this.#change(readAddress(location.hash, this.#defaults));
  };

  #keepRejections(isKept: (rejection: Rejection) => boolean) {
    this.rejections = this.rejections.filter(isKept);
  }

  #change(theme: Theme, control = '') {
    const goesOn = control !== '' && this.#past.at(-1)?.control === control;
    if (!goesOn) this.#past = [...this.#past, { theme: this.theme, control }];
    this.#show(theme);
  }

  #undo() {
    const last = this.#past.at(-1);
    this.#past = this.#past.slice(0, -1);
    this.rejections = [];
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
    try {
      await navigator.clipboard.writeText(text);
      this.status = said;
    } catch {
      // It may be refused, and a page that is not secure has no clipboard.
      this.status = 'Copying failed';
    }
  }

  #save(name: string, text: string) {
    saveFile(name, text);
    this.status = `${name} saved`;
  }
}
