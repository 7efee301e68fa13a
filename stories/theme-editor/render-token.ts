import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Token } from '../../scripts/tokens/read-tokens.js';
import { type Scheme, valueIn } from '../../scripts/tokens/values.js';
import { toHex, toOklch } from './colors.js';
import { isValue } from './is-value.js';
import { colorOf, withColor } from './theme.js';

export interface TokenView {
  readonly token: Token;
  readonly tokens: readonly Token[];
  readonly changed: boolean;
  readonly change: (value: string) => void;
  readonly reset: () => void;
}

/** Between what lengths a slider moves, in the unit that the token has. */
const spans: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'font-size': [0.75, 1.5],
  'radius-control': [0, 1.5],
  'radius-card': [0, 1.5],
  target: [2, 4],
  'switcher-width': [10, 30],
  'form-width': [20, 60],
};

/** A token with its description, the control that its values ask for, and a way back. */
export function renderToken(view: TokenView): TemplateResult {
  const { token, changed, reset } = view;
  const renderControl = controls[token.type];
  return html`<fieldset class="token">
    <legend>${token.description} <code>--space-${token.name}</code></legend>
    ${renderControl(view)}
    ${changed ? html`<button type="button" aria-label="Reset ${token.name}" @click=${reset}>Reset</button>` : nothing}
  </fieldset>`;
}

const controls: Readonly<Record<Token['type'], (view: TokenView) => TemplateResult>> = {
  color: renderColors,
  dimension: renderValue,
  fontFamily: renderValue,
  fontWeight: renderWeight,
  shadow: renderValue,
};

function renderColors(view: TokenView) {
  return html`<div class="schemes">${renderColor('light', view)}${renderColor('dark', view)}</div>`;
}

function renderColor(scheme: Scheme, { token, tokens, change }: TokenView) {
  const value = valueIn(scheme, token.value);
  const accept = (color: string) => change(withColor(token.value, scheme, color));
  const pick = ({ target }: Event) => accept(toOklch((target as HTMLInputElement).value));
  return html`<div class="color">
    <input
      type="color"
      aria-label="${token.name}, ${scheme}, choose"
      .value=${live(toHex(colorOf(tokens, token.name, scheme)))}
      @input=${pick}
    />
    ${renderText(token, `${token.name}, ${scheme}`, value, accept)}
  </div>`;
}

function renderWeight({ token, change }: TokenView) {
  const choose = ({ target }: Event) => change((target as HTMLSelectElement).value);
  return html`<select aria-label=${token.name} @change=${choose}>
    ${['400', '500', '600', '700', '800'].map(
      (weight) => html`<option ?selected=${weight === token.value}>${weight}</option>`,
    )}
  </select>`;
}

function renderValue(view: TokenView) {
  const { token, change } = view;
  return html`<div class="value">
    ${renderText(token, token.name, token.value, change)}${renderSlider(view)}
  </div>`;
}

function renderSlider({ token, change }: TokenView) {
  const { number, unit } = /^(?<number>[\d.]+)(?<unit>r?em)?$/u.exec(token.value)?.groups ?? {};
  const [least, most] = spans[token.name] ?? [];
  if (!number || most === undefined) return nothing;
  const slide = ({ target }: Event) => change(`${(target as HTMLInputElement).value}${unit ?? 'em'}`);
  return html`<input
    type="range"
    aria-label="${token.name}, slider"
    min=${least ?? 0}
    max=${most}
    step="0.0625"
    .value=${live(number)}
    @input=${slide}
  />`;
}

/** Takes what the browser understands; anything else stays in the field, marked, and changes nothing. */
function renderText(token: Token, name: string, value: string, accept: (text: string) => void) {
  const read = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const text = field.value.trim();
    const understood = isValue(token, text);
    field.ariaInvalid = String(!understood);
    if (understood && text !== value) accept(text);
  };
  return html`<input type="text" aria-label=${name} spellcheck="false" .value=${live(value)} @change=${read} />`;
}
