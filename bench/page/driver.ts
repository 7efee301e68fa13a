import type { Conditions } from './conditions.js';

/** Uses the switcher from inside the page, and takes the time. Milliseconds end with the frame that shows the result. */
export class Driver {
  /** When every switcher on the page shows the name of the active space, since the page was asked for. */
  readonly firstRender: Promise<number>;
  readonly #anatomy: Conditions['anatomy'];
  #shift = 0;

  constructor({ anatomy, switchers }: Conditions) {
    this.#anatomy = anatomy;
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.#shift += (entry as LayoutShift).value;
    });
    shifts.observe({ type: 'layout-shift', buffered: true });
    const named = () => this.#all(anatomy.trigger).filter(({ textContent }) => textContent.includes('Bakery Thill'));
    this.firstRender = shown(() => named().length === switchers);
  }

  /** How far what stands on the page was moved, in the units of Cumulative Layout Shift. */
  get layoutShift(): number {
    return this.#shift;
  }

  /** When the page had painted its first words, since it was asked for. */
  get firstContentfulPaint(): Promise<number> {
    return new Promise((resolve) => {
      const paints = new PerformanceObserver((list) => {
        const [paint] = list.getEntriesByName('first-contentful-paint');
        if (paint) resolve(paint.startTime);
      });
      paints.observe({ type: 'paint', buffered: true });
    });
  }

  /** Elements on the page, those in shadow roots included. */
  get elements(): number {
    return countElements(document);
  }

  /** From the press to the list. */
  async open(): Promise<number> {
    const start = performance.now();
    press(this.#all(this.#anatomy.trigger)[0]!);
    return (await shown(() => this.#options.length > 0)) - start;
  }

  /** Resolves once the list has gone. */
  async closed(): Promise<void> {
    await shown(() => this.#options.length === 0);
  }

  /** From the last key of a text to the list that holds only the one space that has it. The field holds the rest. */
  async find(text: string): Promise<number> {
    const field = this.#all(this.#anatomy.search ?? '')[0] as HTMLInputElement;
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return (await shown(() => this.#options.length === 1 && this.#options[0]!.textContent.includes(text))) - start;
  }

  get #options() {
    return this.#all(this.#anatomy.option).filter((option) => option.checkVisibility());
  }

  #all(selector: string): HTMLElement[] {
    const [hosts = '', inside] = selector.split(' >>> ');
    const found = [...document.querySelectorAll<HTMLElement>(hosts)];
    return inside === undefined
      ? found
      : found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? [])]);
  }
}

/** An entry of the Layout Instability API, which TypeScript's library lacks. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The time of the frame that shows it. */
async function shown(condition: () => boolean): Promise<number> {
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!condition());
  // What this frame shows is painted when the next task runs.
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now();
}

/** What a press with the mouse fires: some open with the first of these, some with the last. */
function press(target: HTMLElement): void {
  const options = { bubbles: true, cancelable: true, composed: true, button: 0 };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...options, pointerType: 'mouse', isPrimary: true }));
  target.dispatchEvent(new MouseEvent('mousedown', options));
  target.dispatchEvent(new PointerEvent('pointerup', { ...options, pointerType: 'mouse', isPrimary: true }));
  target.dispatchEvent(new MouseEvent('mouseup', options));
  target.click();
}

function countElements(root: Document | ShadowRoot): number {
  const elements = [...root.querySelectorAll('*')];
  return elements.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0), elements.length);
}
