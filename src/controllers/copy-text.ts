/**
 * Copies a text. Over plain HTTP a page has no clipboard to write to: there a field is copied that is selected for a
 * moment. Resolves to false if the browser refuses.
 *
 * @param place Where the field stands: a focus trap or a modal dialog around it must not keep it from the focus.
 */
export async function copyText(text: string, place: HTMLElement | DocumentFragment): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyField(text, place);
  }
}

function copyField(text: string, place: HTMLElement | DocumentFragment): boolean {
  const { activeElement } = place.getRootNode() as Document | ShadowRoot;
  const field = document.createElement('textarea');
  field.value = text;
  // WebKit selects nothing in a field on a page that lets nobody select.
  for (const [name, value] of [['position', 'fixed'], ['opacity', '0'], ['user-select', 'text'], ['-webkit-user-select', 'text']] as const) {
    field.style.setProperty(name, value);
  }
  place.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard
    return document.execCommand('copy');
  } finally {
    field.remove();
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  }
}
