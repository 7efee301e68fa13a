/** Modal dialogs, for as long as nothing but their `open` attribute makes them modal. */
export function addDialogs(): void {
  const dialog = HTMLDialogElement.prototype as { -readonly [name in 'showModal' | 'close']?: HTMLDialogElement[name] };
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
    const first = this.querySelector<HTMLElement>('[autofocus], button, input, a[href]');
    (this.hasAttribute('autofocus') ? this : first)?.focus();
  };
  dialog.close ??= function close(this: HTMLDialogElement, result = this.returnValue) {
    if (!this.open) return;
    this.open = false;
    this.returnValue = result;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
  window.addEventListener('keydown', cancelLast);
}

function cancelLast(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const dialog = event.composedPath().find((element) => element instanceof HTMLDialogElement && element.open);
  if (dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) (dialog as HTMLDialogElement).close();
}
