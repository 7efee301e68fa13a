import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const adopted = new WeakMap<LitElement, ReadonlySet<CSSResultOrNative>>();

/** Adds the styles of a part that is downloaded later. Those that its host has already stay where they are. */
export function addStyles(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const before = adopted.get(host) ?? (host.constructor as typeof LitElement).elementStyles;
  const all = new Set([...before, ...styles]);
  adopted.set(host, all);
  adoptStyles(host.renderRoot as ShadowRoot, [...all]);
}
