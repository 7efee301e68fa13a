import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Scheme } from '../../tools/tokens/values.js';

interface StorybookWindow extends Window {
  readonly HTMLElement: typeof HTMLElement;
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: () => void): void;
    last(event: string): unknown;
  };
}

const story = './iframe.html?id=themes-a-page-in-each-theme--neutral&viewMode=story&globals=a11y.manual:!true;theme:';

/**
 * A page with all elements in one colour scheme and with a style sheet: a frame, so that its menu may stay open beside
 * the one of the other scheme.
 */
export class ThemePreview extends LitElement {
  static override properties = {
    scheme: { type: String },
    styleSheet: { attribute: false },
    ready: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      display: block;
    }

    iframe {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
    }
  `;

  scheme: Scheme = 'light';
  styleSheet = '';
  /** Whether the page in the frame has played its story. */
  ready = false;
  readonly #style = document.createElement('style');

  override render() {
    return html`<iframe title="Preview, ${this.scheme}" src="${story}${this.scheme}" @load=${this.#dress}></iframe>`;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('styleSheet')) this.#style.textContent = this.styleSheet;
  }

  #dress({ target }: Event) {
    const view = (target as HTMLIFrameElement).contentWindow as StorybookWindow | null;
    if (!view) return;
    view.document.head.append(this.#style);
    const allowFocus = preventFocus(view);
    const release = () => {
      allowFocus();
      this.ready = true;
    };
    const channel = view.__STORYBOOK_ADDONS_CHANNEL__;
    if (channel.last('storyFinished')) release();
    else channel.once('storyFinished', release);
  }
}

/** The play function of the story moves the focus, which would leave the editor. Answers how to allow it again. */
function preventFocus({ HTMLElement: { prototype } }: StorybookWindow): () => void {
  const focus = Object.getOwnPropertyDescriptor(prototype, 'focus')!;
  Object.defineProperty(prototype, 'focus', { ...focus, value: () => undefined });
  return () => Object.defineProperty(prototype, 'focus', focus);
}
