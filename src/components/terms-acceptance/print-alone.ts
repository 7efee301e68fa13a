import { adoptStyles, css, render, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';

const paper = css`
  :host {
    display: none !important;
    color: black;
    color-scheme: light;
    font-size: 11pt;
    line-height: 1.5;
  }

  a {
    color: inherit;
  }

  @media print {
    :host {
      display: block !important;
    }
  }
`;

const page = `@media print {
  :root {
    display: block !important;
    block-size: auto !important;
    overflow: visible !important;
    background: none !important;
    color-scheme: light !important;
  }
  :root > body { display: none !important; }
}`;

let restore: (() => void) | undefined;

/**
 * Prints something without the page around it: while printing lasts, a copy of it stands beside the body, seen on
 * paper only, and the body on screen only. A window or a frame of its own would need the page's permission.
 *
 * @param font Font family of the text.
 */
export function printAlone(content: TemplateResult, style: CSSResult, font: string): void {
  restore?.();
  const copy = document.createElement('div');
  const root = copy.attachShadow({ mode: 'open' });
  adoptStyles(root, [paper, style, unsafeCSS(`:host { font-family: ${font}; }`)]);
  render(content, root);
  document.documentElement.append(copy);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const end = new AbortController();
  restore = () => {
    end.abort();
    copy.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    restore = undefined;
  };
  // Where nothing can be printed there is no `afterprint`: the next thing the person does ends it then.
  for (const event of ['afterprint', 'pointerdown', 'keydown']) {
    window.addEventListener(event, restore, { capture: true, signal: end.signal });
  }
  window.print();
}
