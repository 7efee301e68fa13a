import type { LitElement } from 'lit';

/** Moves the focus to the element of this id inside the host, once the host has rendered it. */
export async function focusInside(host: LitElement, id: string | undefined): Promise<void> {
  await host.updateComplete;
  if (id) host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
}
