import { AsyncDirective, directive } from 'lit/async-directive.js';

const ends = new WeakMap<object, number>();

/** Renders the seconds that are left, each second again. */
class CountDown extends AsyncDirective {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #show: () => unknown = () => undefined;

  /**
   * @param start What the time began with, for example a failure: it goes on when that is rendered elsewhere.
   * @param view Renders so many seconds; none are left at the end.
   */
  render(start: object, seconds: number, view: (secondsLeft: number) => unknown): unknown {
    if (!ends.has(start)) ends.set(start, Date.now() + seconds * 1000);
    this.#show = () => {
      clearTimeout(this.#timer);
      const left = Math.max(0, ends.get(start)! - Date.now());
      if (left && this.isConnected) this.#timer = setTimeout(() => this.setValue(this.#show()), left % 1000 || 1000);
      return view(Math.ceil(left / 1000));
    };
    return this.#show();
  }

  protected override disconnected() {
    clearTimeout(this.#timer);
  }

  protected override reconnected() {
    this.setValue(this.#show());
  }
}

export const countDown = directive(CountDown);
