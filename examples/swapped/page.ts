import { html } from 'hono/html';
import type { Session } from 'space-elements';
import { languages, type Language, texts, views, type View } from './texts.ts';

interface Shown {
  readonly view: View;
  readonly language: Language;
  readonly space: Session['activeSpace'] | undefined;
}

/** What is in the head of each page, and how its links are taken. */
export const swappers = {
  turbo: { head: html`<script type="module" src="/turbo/turbo.es2017-esm.js"></script>`, body: '' },
  htmx: { head: html`<script src="/htmx/htmx.min.js" defer></script>`, body: html`hx-boost:inherited="true"` },
} as const;

export type Swapper = keyof typeof swappers;

/** A page of the port authority, for the space that is active. */
export function renderPage(swapper: Swapper, { view, language, space }: Shown) {
  const text = texts[language];
  const { head, body } = swappers[swapper];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${text.views[view]} – Port de Merlau</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/space-elements/tokens.css">
        <link rel="stylesheet" href="/shared/page.css">
        <link rel="stylesheet" href="/port.css">
        <script type="module" src="/space-elements/browser/space-elements.js" data-base-url="/api"></script>
        <script type="module" src="/port.js"></script>
        ${head}
      </head>
      <body ${body}>
        <header class="masthead">
          <div class="measure">
            <a class="brand" href="/${language}/home"><b aria-hidden="true">P</b>Port de Merlau</a>
            <space-switcher hide-manage create-href="/${language}/create"></space-switcher>
            <div class="languages">${languages.map(({ code, name }) => html`
              <a href="/${code}/${view}" lang="${code}" hreflang="${code}" aria-label="${name}"
                ${code === language ? html`aria-current="true"` : ''}>${code.toUpperCase()}</a>`)}
            </div>
          </div>
        </header>
        <nav class="sections">
          <div class="measure">${views.map((name) => html`
            <a href="/${language}/${name}" ${name === view ? html`aria-current="page"` : ''}>${text.views[name]}</a>`)}
          </div>
        </nav>
        <main class="measure" lang="${language}">${renderView({ view, language, space })}</main>
      </body>
    </html>`;
}

function renderView({ view, language, space }: Shown) {
  const text = texts[language];
  if (view === 'terms') return html`<terms-acceptance heading-level="1"></terms-acceptance>`;
  if (view === 'create') {
    return html`<h1>${text.views.create}</h1>
      <create-pro-space-form terms-href="/${language}/terms"></create-pro-space-form>`;
  }
  if (!space) return html`<h1>${text.welcome}</h1><p class="lead">${text.begin}</p>`;
  return html`
    <p class="kind">${text.berths}</p>
    <h1>${space.title}</h1>
    <p class="lead">${space.legalName} · ${space.identifier}</p>`;
}
