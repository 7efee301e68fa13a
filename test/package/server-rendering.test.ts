import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../src/define.js';

test('every element is rendered on a server, with what the page puts inside it', async () => {
  const page = await collectResult(
    render(html`
      <space-session base-url="/api">
        <space-switcher manage-href="/spaces"><a href="/spaces">My spaces</a></space-switcher>
        <terms-acceptance><a href="/terms.pdf">The terms</a></terms-acceptance>
        <create-pro-space-form></create-pro-space-form>
      </space-session>
    `),
  );
  for (const tag of ['space-session', 'space-switcher', 'terms-acceptance', 'create-pro-space-form']) {
    assert.match(page, new RegExp(`<${tag}[^>]*><template shadowroot`, 'u'));
  }
  assert.match(page, /<a href="\/spaces">My spaces<\/a>/u);
  assert.match(page, /<a href="\/terms\.pdf">The terms<\/a>/u);
});
