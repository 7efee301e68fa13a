import type { LitElement } from 'lit';

/** Moves the focus to the element of this id inside the host, once the host has rendered it. */
export async function focusInside(host: LitElement, id: string | undefined, otherwise?: string): Promise<void> {
  await host.updateComplete;
  const find = (name: string | undefined) => (name ? host.shadowRoot?.getElementById(name) : undefined);
  (find(id) ?? find(otherwise))?.focus();
}
