/** Serves one example, or all with a page that lists them. `PORT` says where; 4600 unless set. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { examples } from './examples.ts';

const port = Number(process.env['PORT'] || 4600);
const [wanted] = process.argv.slice(2);

if (wanted) {
  const example = examples.find(({ name }) => name === wanted);
  if (!example) throw new Error(`There is no example “${wanted}”.`);
  example.start(port);
} else {
  examples.forEach(({ start }, index) => start(port + 1 + index));
  createServer(getRequestListener(new Hono().get('/', (context) => context.html(listing())).fetch)).listen(port);
}
console.log(`http://localhost:${port}`);

function listing() {
  const entries = examples.map(({ name, about }, index) => {
    return html`<li><a href="http://localhost:${port + 1 + index}">${name}</a> – ${about}</li>`;
  });
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>space-elements: examples</title>
      <body style="max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.8 system-ui">
        <h1>Examples</h1>
        <p>Each page has a space service of its own, and begins as somebody who is new.</p>
        <ul>
          ${entries}
        </ul>
      </body>
    </html>`;
}
