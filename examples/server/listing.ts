import { html } from 'hono/html';

interface Served {
  readonly name: string;
  readonly about: string;
  readonly address: string;
}

/** The page that lists the examples. */
export function listing(examples: readonly Served[]) {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Pages that embed space-elements</title>
      <link rel="icon" href="data:,">
      <style>
        body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui; color-scheme: light dark }
        dt { margin-top: 1rem; font-weight: 600 }
        dd { margin: 0 }
      </style>
      <h1>Pages that embed space-elements</h1>
      <p>Each visitor begins as somebody new: without spaces, and before accepting the terms.</p>
      <dl>${examples.map(({ name, about, address }) => html`<dt><a href="${address}">${name}</a></dt><dd>${about}</dd>`)}</dl>
    </html>`;
}
