/** Stands for `:popover-open`, which jsdom takes for a mistake. */
const openAttribute = 'data-popover-open';

const opened: HTMLElement[] = [];

/** Tells Testing Library which popovers are hidden. */
let style: HTMLStyleElement | undefined;

/** Popovers: their methods and events, the buttons that open them, Escape and presses beside them, and `:popover-open`. */
export function addPopovers(): void {
  if ('popover' in HTMLElement.prototype) return;
  Object.defineProperties(HTMLElement.prototype, {
    popover: {
      configurable: true,
      get(this: HTMLElement) {
        const kind = this.getAttribute('popover');
        return kind === '' ? 'auto' : kind;
      },
      set(this: HTMLElement, kind: string) {
        this.setAttribute('popover', kind);
      },
    },
    showPopover: method(function showPopover(this: HTMLElement) {
      show(this);
    }),
    hidePopover: method(function hidePopover(this: HTMLElement) {
      hide(this);
    }),
    togglePopover: method(function togglePopover(this: HTMLElement) {
      toggle(this);
    }),
  });
  understandSelector();
  computeStyles();
  window.addEventListener('click', pressButton);
  window.addEventListener('mousedown', closeBeside);
  window.addEventListener('keydown', closeLast);
}

/** jsdom keeps the styles of elements in shadow trees until something in the document itself changes. */
function computeStyles(): void {
  style ??= document.createElement('style');
  style.textContent = `[popover]:not([${openAttribute}]) { display: none } dialog[${openAttribute}] { display: block }`;
  document.head.append(style);
}

function method(value: (this: HTMLElement) => void): PropertyDescriptor {
  return { configurable: true, writable: true, value };
}

function show(popover: HTMLElement): void {
  if (isOpen(popover) || !popover.isConnected || !tell(popover, 'beforetoggle', 'closed', 'open')) return;
  if (popover.popover === 'auto') closeAllBut([popover]);
  popover.setAttribute(openAttribute, '');
  computeStyles();
  opened.push(popover);
  if (popover.hasAttribute('autofocus')) popover.focus();
  setTimeout(() => tell(popover, 'toggle', 'closed', 'open'));
}

function hide(popover: HTMLElement): void {
  if (!isOpen(popover)) return;
  tell(popover, 'beforetoggle', 'open', 'closed');
  popover.removeAttribute(openAttribute);
  computeStyles();
  opened.splice(opened.indexOf(popover), 1);
  setTimeout(() => tell(popover, 'toggle', 'open', 'closed'));
}

function toggle(popover: HTMLElement): void {
  if (isOpen(popover)) hide(popover);
  else show(popover);
}

function isOpen(popover: HTMLElement): boolean {
  return popover.hasAttribute(openAttribute);
}

/** Returns true unless a listener has prevented what is told. */
function tell(popover: HTMLElement, type: string, oldState: string, newState: string): boolean {
  const cancelable = type === 'beforetoggle' && newState === 'open';
  return popover.dispatchEvent(Object.assign(new Event(type, { cancelable }), { oldState, newState }));
}

function pressButton(event: MouseEvent): void {
  if (event.defaultPrevented) return;
  const popover = targetOf(event.composedPath());
  if (popover) toggle(popover);
}

/** The popover of the button on the path of an event. */
function targetOf(path: readonly EventTarget[]): HTMLElement | null | undefined {
  const button = path.find((node) => node instanceof HTMLButtonElement && node.hasAttribute('popovertarget')) as HTMLButtonElement | undefined;
  const root = button?.getRootNode() as Document | ShadowRoot | undefined;
  return root?.getElementById(button!.getAttribute('popovertarget')!);
}

function closeBeside(event: MouseEvent): void {
  const path = event.composedPath();
  closeAllBut([...path, targetOf(path)]);
}

function closeLast(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const last = opened.findLast(({ popover }) => popover === 'auto');
  if (last) hide(last);
}

function closeAllBut(kept: readonly unknown[]): void {
  for (const popover of [...opened]) {
    if (popover.popover === 'auto' && !kept.includes(popover)) hide(popover);
  }
}

function understandSelector(): void {
  for (const [prototype, names] of [
    [Element.prototype, ['matches', 'closest', 'querySelector', 'querySelectorAll']],
    [DocumentFragment.prototype, ['querySelector', 'querySelectorAll']],
    [Document.prototype, ['querySelector', 'querySelectorAll']],
  ] as const) {
    const methods = prototype as unknown as Record<string, (selector: string) => unknown>;
    for (const name of names) {
      const original = methods[name]!;
      methods[name] = function search(this: unknown, selector: string) {
        return original.call(this, selector.replaceAll(':popover-open', `[${openAttribute}]`));
      };
    }
  }
}
