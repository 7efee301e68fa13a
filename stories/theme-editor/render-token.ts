import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Token } from '../../tools/tokens/read-tokens.js';
import { lengthIn, type Scheme, valueIn } from '../../tools/tokens/values.js';
import { toHex, toOklch } from './colors.js';
import { isValue } from './is-value.js';
import { colorOf, withColor } from './theme.js';

/** A text that the browser does not understand, in the field where somebody left it. */
export interface Rejection {
  /** The name of the field, as it is said. */
  readonly field: string;
  readonly token: string;
  readonly text: string;
}

export interface TokenView {
  readonly token: Token;
  readonly tokens: readonly Token[];
  readonly changed: boolean;
  readonly rejections: readonly Rejection[];
  /** Gives the token a value, from a field. */
  readonly change: (value: string, field: string) => void;
  readonly reject: (rejection: Rejection) => void;
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
  const { token, changed } = view;
  const renderControl = controls[token.type];
  return html`<fieldset class="token">
    <legend>${token.description} <code>--space-${token.name}</code></legend>
    ${renderControl(view)}
    ${changed || isRejected(view) ? renderReset(view) : nothing}
  </fieldset>`;
}

function isRejected({ token, rejections }: TokenView) {
  return rejections.some((rejection) => rejection.token === token.name);
}

/** The button goes away with what it undoes, so the focus moves to the first control of the token. */
function renderReset({ token, reset }: TokenView) {
  const resetFrom = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement).closest('fieldset')?.querySelector<HTMLElement>('input, select')?.focus();
    reset();
  };
  return html`<button type="button" aria-label="Reset ${token.name}" @click=${resetFrom}>Reset</button>`;
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

function renderColor(scheme: Scheme, view: TokenView) {
  const { token, tokens, change } = view;
  const field = `${token.name}, ${scheme}`;
  const value = valueIn(scheme, token.value);
  const accept = (color: string) => change(withColor(token.value, scheme, color), field);
  const pick = ({ target }: Event) => accept(toOklch((target as HTMLInputElement).value));
  return html`<div class="color">
    <input
      type="color"
      aria-label="${field}, choose"
      .value=${live(toHex(colorOf(tokens, token.name, scheme)))}
      @input=${pick}
    />
    ${renderText(field, value, accept, view)}
  </div>`;
}

function renderWeight({ token, change }: TokenView) {
  const choose = ({ target }: Event) => change((target as HTMLSelectElement).value, token.name);
  return html`<select aria-label=${token.name} @change=${choose}>
    ${['400', '500', '600', '700', '800'].map(
      (weight) => html`<option ?selected=${weight === token.value}>${weight}</option>`,
    )}
  </select>`;
}

function renderValue(view: TokenView) {
  const { name, value } = view.token;
  const accept = (text: string) => view.change(text, name);
  return html`<div class="value">${renderText(name, value, accept, view)}${renderSlider(view)}</div>`;
}

function renderSlider({ token, change }: TokenView) {
  const { number, unit } = lengthIn(token.value);
  const [least, most] = spans[token.name] ?? [];
  if (!number || most === undefined) return nothing;
  const slide = ({ target }: Event) => change(`${(target as HTMLInputElement).value}${unit ?? 'em'}`, token.name);
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

/** Takes what the browser understands; anything else stays in the field, with a message, and changes nothing. */
function renderText(
  field: string,
  value: string,
  accept: (text: string) => void,
  { token, rejections, reject }: TokenView,
) {
  const read = ({ target }: Event) => {
    const text = (target as HTMLInputElement).value.trim();
    if (isValue(token, text)) accept(text);
    else reject({ field, token: token.name, text });
  };
  const rejected = rejections.find((rejection) => rejection.field === field);
  const message = `${field.replace(', ', '-')}-message`;
  return html`<input
      type="text"
      aria-label=${field}
      aria-invalid=${rejected ? 'true' : 'false'}
      aria-describedby=${rejected ? message : nothing}
      spellcheck="false"
      .value=${live(rejected?.text ?? value)}
      @change=${read}
    />
    ${rejected ? html`<p class="message" id=${message} role="alert">Not understood, and not used.</p>` : nothing}`;
}
